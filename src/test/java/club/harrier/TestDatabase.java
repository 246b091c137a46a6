package club.harrier;

import io.quarkus.test.common.QuarkusTestResource;

/// Hands the test database to every `@QuarkusTest`; the annotation counts for the whole run.
@QuarkusTestResource(TestPostgres.class)
final class TestDatabase {}
