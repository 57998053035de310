package careplan.language.judgement;

/** A two by two table of what was said against what was meant. */
final class Confusion {

  private int truePositive;
  private int falsePositive;
  private int falseNegative;
  private int trueNegative;

  void count(boolean said, boolean meant) {
    if (said && meant) {
      truePositive++;
    } else if (said) {
      falsePositive++;
    } else if (meant) {
      falseNegative++;
    } else {
      trueNegative++;
    }
  }

  int size() {
    return truePositive + falsePositive + falseNegative + trueNegative;
  }

  double f1() {
    return 2.0 * truePositive / (2.0 * truePositive + falsePositive + falseNegative);
  }

  double falseAlarms() {
    return (double) falsePositive / (falsePositive + trueNegative);
  }

  /** Cohen's kappa. */
  double kappa() {
    double all = size();
    double agreed = (truePositive + trueNegative) / all;
    double chance =
        ((double) (truePositive + falsePositive) * (truePositive + falseNegative)
                + (double) (falseNegative + trueNegative) * (falsePositive + trueNegative))
            / all
            / all;
    return (agreed - chance) / (1 - chance);
  }

  @Override
  public String toString() {
    return "right yes %d, wrong yes %d, wrong no %d, right no %d; F1 %.3f, kappa %.3f, false alarms %.1f %%"
        .formatted(
            truePositive,
            falsePositive,
            falseNegative,
            trueNegative,
            f1(),
            kappa(),
            100 * falseAlarms());
  }
}
