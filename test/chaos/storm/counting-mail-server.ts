import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type MailFate, type Moment } from './plan';

/** A mail that the server has taken: from here on it is on its way, whatever its sender believes. */
export interface TakenMail {
  readonly deliveryId: string;
  /** Whether the server said so. */
  readonly told: boolean;
}

const accept: MailFate = { kind: 'accept' };

/** A real SMTP server that counts what it takes, and treats each mail as fate has it. */
export class CountingMailServer {
  private fates: Iterator<MailFate> = { next: () => ({ done: true, value: accept }) };
  private readonly fateOf = new WeakMap<SMTPServerSession, MailFate>();
  private taken: TakenMail[] = [];
  private offered = 0;
  private waiting: { readonly moment: Moment; readonly wake: () => void }[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onMailFrom: (_address, session, answer) => {
      this.meetFate(session);
      answer();
    },
    onRcptTo: (_address, session, answer) => {
      const fate = this.fateOf.get(session);
      answer(fate?.kind === 'refuse' && fate.at === 'recipient' ? refusal(fate.code) : null);
    },
    onData: (stream, session, answer) => {
      // A sender that was killed in the middle of a message has sent none.
      void text(stream).then(
        (source) => {
          this.receive(source, session, answer);
        },
        () => undefined,
      );
    },
  });

  async start(): Promise<string> {
    this.server.on('error', () => undefined);
    const listening = this.server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const { port } = listening.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  /** Counts anew, and treats mails so from now on. */
  begin(fates: Iterator<MailFate>): void {
    this.fates = fates;
    this.taken = [];
    this.offered = 0;
  }

  /** Resolves in that moment, before anybody can have acted on it. */
  async reached(moment: Moment): Promise<void> {
    if (this.hasReached(moment)) return;
    await new Promise<void>((wake) => this.waiting.push({ moment, wake }));
  }

  /** What was taken of each delivery, in the order of its coming. */
  takenByDelivery(): Map<string, TakenMail[]> {
    const byDelivery = new Map<string, TakenMail[]>();
    for (const mail of this.taken) {
      byDelivery.set(mail.deliveryId, [...(byDelivery.get(mail.deliveryId) ?? []), mail]);
    }
    return byDelivery;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
  }

  private meetFate(session: SMTPServerSession): void {
    this.fateOf.set(session, this.fates.next().value);
    this.offered += 1;
    this.wakeWhoWaits();
  }

  private receive(
    source: string,
    session: SMTPServerSession,
    answer: (error?: Error | null) => void,
  ): void {
    const fate = this.fateOf.get(session) ?? accept;
    const deliveryId = /^Message-ID: <([^@]+)@/im.exec(source)?.[1];
    if (deliveryId === undefined) throw new Error('A mail came without the id of its delivery');
    switch (fate.kind) {
      case 'accept':
        this.take({ deliveryId, told: true });
        answer();
        return;
      case 'refuse':
        answer(refusal(fate.code));
        return;
      case 'hang':
        if (fate.accepted) this.take({ deliveryId, told: false });
        return;
      case 'cut':
        if (fate.accepted) this.take({ deliveryId, told: false });
        this.cut(session);
    }
  }

  private take(mail: TakenMail): void {
    this.taken.push(mail);
    this.wakeWhoWaits();
  }

  private hasReached({ mails, were }: Moment): boolean {
    return (were === 'offered' ? this.offered : this.taken.length) >= mails;
  }

  private wakeWhoWaits(): void {
    const ready = this.waiting.filter(({ moment }) => this.hasReached(moment));
    this.waiting = this.waiting.filter(({ moment }) => !this.hasReached(moment));
    for (const { wake } of ready) wake();
  }

  private cut(session: SMTPServerSession): void {
    for (const connection of this.server.connections) {
      if (connection.session === session) connection._socket.destroy();
    }
  }
}

function refusal(code: number): Error {
  return Object.assign(new Error(`The storm says ${code}`), { responseCode: code });
}
