package careplan.lint;

/** By what a plan is known again: 128 bits of a digest of all that its rules may look at. */
record PlanKey(long high, long low) {

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanKey key && key.high == high && key.low == low;
  }

  @Override
  public int hashCode() {
    return (int) high;
  }
}
