import { hasEnded, languages, reachableFrom } from '#kernel';
import { ideasMessages } from '../messages';
import { checkMove } from './idea.rules';
import { ideaDoors } from './idea';
import { ideaAnswers, type IdeaStatus, ideaStatuses, ideaStatusNames } from './idea-status';

const followUp = { title: 'Zaprosić', dueLocal: '2027-01-10' };

describe('the life of an idea', () => {
  it('leads to every status, and out of every one that is not an end', () => {
    expect([...reachableFrom(ideaStatuses, 'received')].sort()).toEqual(
      [...ideaStatusNames].sort(),
    );
    const ends = ideaStatusNames.filter((status) => hasEnded(ideaStatuses, status));
    expect(ends).toEqual(['taken_up', 'declined']);
  });

  it('goes only where the table says', () => {
    for (const from of ideaStatusNames) {
      for (const to of ideaAnswers) {
        const move = { from, to, reply: 'Dziękujemy', ...(to === 'taken_up' && { followUp }) };
        const open: readonly IdeaStatus[] = ideaStatuses[from];
        const check = () => {
          checkMove(from, move);
        };
        if (open.includes(to)) expect(check).not.toThrow();
        else expect(check).toThrow(expect.objectContaining({ code: 'idea_move_not_possible' }));
      }
    }
  });

  it('starts from where it stands', () => {
    expect(() => {
      checkMove('declined', { from: 'received', to: 'answered', reply: 'x' });
    }).toThrow(expect.objectContaining({ kind: 'conflict', extensions: { current: 'declined' } }));
  });

  it.each([
    [{ to: 'answered' }, '/reply'],
    [{ to: 'taken_up', reply: 'Tak' }, '/followUp'],
    [{ to: 'declined', followUp }, '/followUp'],
  ] as const)(
    'is not moved without what that needs, or with what it does not (%#)',
    (move, pointer) => {
      expect(() => {
        checkMove('received', { from: 'received', ...move });
      }).toThrow(expect.objectContaining({ faults: [expect.objectContaining({ pointer })] }));
    },
  );

  it('has words for each status and door, in each language', () => {
    for (const language of languages) {
      const texts: Readonly<Record<string, string>> = ideasMessages[language];
      for (const status of ideaStatusNames) expect(texts).toHaveProperty([`idea_status.${status}`]);
      for (const door of ideaDoors) expect(texts).toHaveProperty([`idea_door.${door}`]);
    }
  });
});
