package careplan.lint;

/** One thing that a colleague who reads a plan would remark on. Stateless. */
public interface Rule {

  /** What is known of it. */
  RuleInfo info();

  /** Looks at a plan and reports what it finds. */
  void check(Context context, Reporter reporter);
}
