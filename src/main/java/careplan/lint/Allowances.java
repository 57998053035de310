package careplan.lint;

import careplan.plan.Allowed;
import careplan.plan.Nearest;
import careplan.plan.Text;
import careplan.yaml.Comments;
import careplan.yaml.Message;
import careplan.yaml.SourceText;
import careplan.yaml.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Findings that somebody has set aside, in a comment or under {@code allowed}, and what is wrong
 * with the setting aside itself (R019, C02).
 */
final class Allowances {

  /** One rule set aside at one place. */
  private static final class Allowance {
    private final String rule;
    private final int start;
    private final int end;
    private final boolean wholeFile;
    private final int line;
    private final Optional<String> at;
    private final AllowedRegion region;
    private boolean used;

    private Allowance(
        String rule,
        int start,
        int end,
        boolean wholeFile,
        int line,
        Optional<String> at,
        AllowedRegion region) {
      this.rule = rule;
      this.start = start;
      this.end = end;
      this.wholeFile = wholeFile;
      this.line = line;
      this.at = at;
      this.region = region;
    }

    private boolean covers(Finding finding, SourceText source) {
      if (!finding.rule().name().equals(rule)) {
        return false;
      }
      if (wholeFile) {
        return true;
      }
      if (line > 0) {
        Span span = source.span(finding.start(), Math.max(finding.start(), finding.end()));
        return span.line() == line || span.line() == line + 1;
      }
      return region.holds(finding) || at.isPresent() && isBeneath(finding.about(), at.get());
    }

    private static boolean isBeneath(String path, String ancestor) {
      return path.equals(ancestor) || path.startsWith(ancestor + ".");
    }
  }

  private static final String MARK = "careplan: allow ";

  private final Context context;
  private final SourceText source;
  private final List<Rule> rules;
  private final List<Allowance> allowances = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Selection selection;
  private final List<Finding> setAside = new ArrayList<>();
  private boolean applied;

  private Allowances(Context context, List<Rule> rules, Selection selection) {
    this.context = context;
    this.source = context.reading().document().source();
    this.rules = rules;
    this.selection = selection;
  }

  static Allowances of(Context context, List<Rule> rules, Selection selection) {
    Allowances found = new Allowances(context, rules, selection);
    found.readComments();
    found.readData();
    return found;
  }

  /** The findings that nobody has set aside. */
  List<Finding> without(List<Finding> findings) {
    applied = true;
    if (allowances.isEmpty()) {
      return new ArrayList<>(findings);
    }
    List<Finding> left = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      boolean allowed = false;
      for (Allowance allowance : allowances) {
        if (allowance.covers(finding, source)) {
          allowance.used = true;
          allowed = true;
        }
      }
      (allowed ? setAside : left).add(finding);
    }
    return left;
  }

  /** The findings that somebody has; to be asked after {@link #without}. */
  List<Finding> setAside() {
    return setAside;
  }

  /** What is wrong with the settings aside; to be asked after {@link #without}. */
  List<Finding> remarks() {
    if (!applied) {
      throw new IllegalStateException("ask without() first");
    }
    for (Allowance allowance : allowances) {
      if (!allowance.used && couldSpeak(allowance.rule)) {
        reporter("allowed-for-nothing")
            .ifPresent(
                reporter ->
                    reporter.report(
                        allowance.start,
                        allowance.end,
                        "{} finds nothing here, so there is nothing to allow. Take this out, so that"
                            + " it does not hide something later.",
                        allowance.rule));
      }
    }
    return Reporter.findings(remarks);
  }

  /**
   * A rule that was not run says nothing about whether allowing it is needed; nor does one across
   * plans, for the other plan may not have been looked at this time.
   */
  private boolean couldSpeak(String name) {
    Optional<RuleInfo> info = info(name);
    return info.isPresent()
        && info.get().group() != Group.ACROSS
        && selection.wants(info.get(), context.settings())
        && context.proportion().calls(info.get());
  }

  private void readComments() {
    if (source.text().indexOf(MARK) < 0) {
      return;
    }
    int firstValue = context.plan().block().node().start();
    for (Comments.Comment comment : Comments.of(source, context.reading().document().root())) {
      String words = source.slice(comment.start() + 1, comment.end()).strip();
      if (words.startsWith(MARK)) {
        comment(comment, words.substring(MARK.length()).strip(), comment.start() < firstValue);
      }
    }
  }

  private void comment(Comments.Comment comment, String words, boolean top) {
    int dash = words.indexOf(" - ");
    String names = dash < 0 ? words : words.substring(0, dash);
    String reason = dash < 0 ? "" : words.substring(dash + 3).strip();
    if (reason.isEmpty()) {
      reporter("allowed-without-reason")
          .ifPresent(
              reporter ->
                  reporter.report(
                      comment.start(),
                      comment.end(),
                      "A remark is set aside here and nobody says why. Write the reason after a"
                          + " dash with a space on each side."));
      return;
    }
    for (String name : names.split(",", 50)) {
      String rule = name.strip();
      Optional<RuleInfo> info = known(rule, comment.start(), comment.end());
      if (info.isEmpty()) {
        continue;
      }
      if (info.get().safety()) {
        reporter("allowed-without-reason")
            .ifPresent(
                reporter ->
                    reporter.report(
                        comment.start(),
                        comment.end(),
                        "{} is about safety: who allows it and until when must be said too, which a"
                            + " comment cannot. Write it under allowed.",
                        rule));
        continue;
      }
      allowances.add(
          new Allowance(
              rule,
              comment.start(),
              comment.end(),
              top && comment.ownLine(),
              source.lineAt(comment.start()),
              Optional.empty(),
              AllowedRegion.NOWHERE));
    }
  }

  private void readData() {
    for (Allowed entry : context.plan().allowed()) {
      Text rule = entry.rule().orElse(null);
      if (rule == null) {
        continue;
      }
      int start = rule.node().start();
      int end = rule.node().end();
      Optional<RuleInfo> info = known(rule.value(), start, end);
      if (info.isEmpty() || !isComplete(entry, info.get(), rule) || isExpired(entry, rule)) {
        continue;
      }
      Optional<String> at = entry.at().map(Text::value);
      allowances.add(
          new Allowance(
              rule.value(),
              start,
              end,
              at.isEmpty(),
              0,
              at,
              at.map(where -> AllowedRegion.of(context.plan(), where))
                  .orElse(AllowedRegion.NOWHERE)));
    }
  }

  private boolean isComplete(Allowed entry, RuleInfo info, Text rule) {
    boolean reason = entry.reason().isPresent();
    boolean owned = !info.safety() || (entry.by().isPresent() && entry.until().isPresent());
    if (!reason || !owned) {
      reporter("allowed-without-reason")
          .ifPresent(
              reporter -> {
                if (!reason) {
                  reporter
                      .report(rule, "{} is set aside here and nobody says why.", rule)
                      .better("reason: ...");
                } else {
                  reporter
                      .report(
                          rule,
                          "{} is about safety, so it must be said who allows it and until when.",
                          rule)
                      .better("by: jo\nuntil: 2027-01-31");
                }
              });
    }
    return reason && owned;
  }

  private boolean isExpired(Allowed entry, Text rule) {
    LocalDate until = entry.until().orElse(null);
    if (until == null || !context.today().isAfter(until)) {
      return false;
    }
    reporter("allowed-expired")
        .ifPresent(
            reporter ->
                reporter.report(
                    rule,
                    "{} was allowed until {}, and that day has passed. Mend what it speaks of, or"
                        + " agree on a new day.",
                    rule,
                    until));
    return true;
  }

  private Optional<RuleInfo> known(String name, int start, int end) {
    Optional<RuleInfo> info = info(name);
    if (info.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (Rule rule : rules) {
        names.add(rule.info().name());
      }
      Optional<String> near = Nearest.to(name, names);
      reporter("unknown-rule")
          .ifPresent(
              reporter ->
                  reporter.report(
                      start,
                      end,
                      near.isPresent()
                          ? "There is no rule called {}. Did you mean " + near.get() + "?"
                          : "There is no rule called {}. careplan rules lists them all.",
                      quoted(name, start, end)));
    }
    return info;
  }

  private Object quoted(String name, int start, int end) {
    int at = source.slice(start, end).indexOf(name);
    return at < 0 || name.isEmpty()
        ? new Message.Quote(start, end)
        : new Message.Quote(start + at, start + at + name.length());
  }

  private Optional<RuleInfo> info(String name) {
    for (Rule rule : rules) {
      if (rule.info().name().equals(name)) {
        return Optional.of(rule.info());
      }
    }
    return Optional.empty();
  }

  /** A reporter for one of the rules about the linting itself, unless it is switched off. */
  private Optional<Reporter> reporter(String name) {
    return info(name)
        .filter(info -> selection.wants(info, context.settings()))
        .map(info -> new Reporter(source, info, remarks));
  }
}
