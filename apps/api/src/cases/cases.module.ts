import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { AppealController } from './appeal.controller';
import { ConfirmingController } from './confirming.controller';
import { RegistrationController } from './registration.controller';
import { SeatsController } from './seats.controller';
import { CasesController, EventsController } from './cases.controller';
import { WithdrawingController } from './withdrawing.controller';

@Module({
  imports: [CaseworkModule],
  controllers: [
    SeatsController,
    RegistrationController,
    CasesController,
    EventsController,
    WithdrawingController,
    ConfirmingController,
    AppealController,
  ],
})
export class CasesModule {}
