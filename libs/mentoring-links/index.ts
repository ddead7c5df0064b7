export { MentoringLinksModule } from './mentoring-links.module';
