export { InteractionDetailsDto } from './dto/interaction.dto';
