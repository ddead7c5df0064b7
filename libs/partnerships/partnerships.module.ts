import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
import { AgreedTermsService } from './agreed-terms.service';
import { AgreementsService } from './agreements.service';
import { PartnershipsContributions } from './contributions';
import { AgreementContactEntity, AgreementEntity } from './data/agreement.entity';
import { DifficultyEntity } from './data/difficulty.entity';
import { DifficultyReader } from './data/difficulty.reader';
import { DifficultyRepository } from './data/difficulty.repository';
import { AgreementReader } from './data/agreement.reader';
import { AgreementRepository } from './data/agreement.repository';
import { BoardReader } from './data/board.reader';
import { PartnershipEntity } from './data/partnership.entity';
import { PartnershipMoveEntity } from './data/partnership-move.entity';
import { PartnershipReader } from './data/partnership.reader';
import { PartnershipRepository } from './data/partnership.repository';
import { PipelineReader } from './data/pipeline.reader';
import { DifficultiesService } from './difficulties.service';
import { partnershipsMessages } from './messages';
import { PartnershipListeners } from './partnership-listeners';
import { PartnershipMovesService } from './partnership-moves.service';
import { PartnershipRecords } from './partnership-records';
import { PartnershipsService } from './partnerships.service';

const services = [
  PartnershipListeners,
  PartnershipReader,
  BoardReader,
  PipelineReader,
  PartnershipsService,
  PartnershipMovesService,
  AgreementReader,
  AgreementsService,
  AgreedTermsService,
  DifficultyReader,
  DifficultiesService,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      PartnershipEntity,
      PartnershipMoveEntity,
      AgreementEntity,
      AgreementContactEntity,
      DifficultyEntity,
    ]),
    IdentityModule,
    ContactsModule,
    ClientsModule,
  ],
  providers: [
    PartnershipRepository,
    PartnershipRecords,
    AgreementRepository,
    DifficultyRepository,
    PartnershipsContributions,
    ...services,
  ],
  exports: services,
})
export class PartnershipsModule {
  constructor(messages: Messages) {
    messages.add(partnershipsMessages);
  }
}
