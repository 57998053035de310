package careplan.output.diff;

/** One way to write changes. */
public interface DiffFormat {

  /** Writes what is different between two versions of one plan. */
  void file(Compared compared);

  /** Writes what comes after the last one. */
  default void end() {}
}
