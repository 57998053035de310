package careplan.merge;

import careplan.yaml.Passage;

/**
 * What is one thing in up to three versions; null where a version does not have it.
 *
 * @param moved whether a side has it in another list than the base has
 */
record Slot(Passage base, Passage ours, Passage theirs, boolean moved) {
  Slot(Passage base, Passage ours, Passage theirs) {
    this(base, ours, theirs, false);
  }

  /** Two things that look alike are two. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** The version to name it by. */
  Passage any() {
    return ours != null ? ours : theirs != null ? theirs : base;
  }
}
