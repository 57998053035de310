package careplan.lint;

/**
 * A rule that holds a plan against those that came before it in the same run. It speaks of the
 * later of two plans: reports are written in the order of the files, as they come.
 */
public interface AcrossRule extends Rule {

  /** Looks at a plan beside the others and reports what it finds. */
  void check(Context context, OtherPlans others, Reporter reporter);

  @Override
  default void check(Context context, Reporter reporter) {
    // A plan by itself gives no cause for a remark.
  }
}
