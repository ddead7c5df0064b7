import { type MessageCatalogue } from '#platform/messages';
import en from './en.json';
import pl from './pl.json';
import ru from './ru.json';
import uk from './uk.json';

export const resourcesMessages: MessageCatalogue = { en, pl, uk, ru };
