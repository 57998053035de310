package careplan.cli;

import java.nio.file.Path;

/**
 * Two versions of one plan.
 *
 * @param place where its settings are looked for
 */
record VersionPair(PlanVersion before, PlanVersion after, Path place) {}
