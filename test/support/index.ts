export { DescribedAnswers } from './described-answers';
export { freshDatabase, type TestDatabase } from './database';
export { type Method, TestApi } from './test-api';
export { makeLibrary, type TestLibrary, testPassword, type TestUser } from './test-library';
export { testSettings } from './test-settings';
export { until } from './until';
