package careplan.cli;

/** Two versions of one plan. */
record VersionPair(PlanVersion before, PlanVersion after) {}
