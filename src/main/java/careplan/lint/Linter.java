package careplan.lint;

import careplan.plan.Plan;
import careplan.plan.PlanReading;
import careplan.settings.Settings;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the rules over one plan. Holds nothing of a plan; one linter serves many threads. */
public final class Linter {
  private final List<Rule> rules;
  private final Selection selection;
  private final Optional<LocalDate> asked;
  private final LocalDate clock;
  private final Judges.OfTeams judges = new Judges.OfTeams();
  private volatile Wanted latest;

  private record Wanted(Settings settings, List<Rule> rules) {}

  /**
   * @param rules the catalogue
   * @param selection which of them speak, and how loudly
   * @param asked the day on which plans are judged, where the command line says one
   * @param clock the day it is
   */
  public Linter(List<Rule> rules, Selection selection, Optional<LocalDate> asked, LocalDate clock) {
    this.rules = rules;
    this.selection = selection;
    this.asked = asked;
    this.clock = clock;
  }

  /**
   * What was found in a plan.
   *
   * @param findings in the order of reports
   * @param allowed those that were set aside with a reason, in the same order
   */
  public record Result(List<Finding> findings, List<Finding> allowed) {}

  /** What one plan gave by itself, and what is needed to hold it against others. */
  final class Checked {
    private final Optional<Context> context;
    private final List<Finding> findings;
    private final Settings settings;
    private final Result alone;

    private Checked(
        Optional<Context> context, List<Finding> findings, Settings settings, Result alone) {
      this.context = context;
      this.findings = findings;
      this.settings = settings;
      this.alone = alone;
    }

    Result alone() {
      return alone;
    }

    /** What is kept of the plan; nothing where no rule would look at it. */
    Optional<PlanDigest> digest(String file) {
      return context.isPresent() && looksAcross(settings)
          ? PlanDigests.of(file, context.get().plan())
          : Optional.empty();
    }

    /** The same with what rules across plans find. */
    Result beside(OtherPlans others) {
      if (others.isEmpty() || context.isEmpty()) {
        return alone;
      }
      List<Finding> across = judge(context.get(), others);
      if (across.isEmpty()) {
        return alone;
      }
      across.addAll(findings);
      return allowed(context.get(), across);
    }
  }

  private boolean looksAcross(Settings settings) {
    for (Rule rule : wanted(settings)) {
      if (rule instanceof AcrossRule) {
        return true;
      }
    }
    return false;
  }

  /** The rules that speak under some settings; the same ones hold for most plans of a run. */
  private List<Rule> wanted(Settings settings) {
    Wanted known = latest;
    if (known == null || known.settings() != settings) {
      List<Rule> wanted = new ArrayList<>(rules.size());
      for (Rule rule : rules) {
        if (selection.wants(rule.info(), settings)) {
          wanted.add(rule);
        }
      }
      known = new Wanted(settings, wanted);
      latest = known;
    }
    return known.rules();
  }

  /** Checks one plan under the settings that hold for it. */
  public Result lint(PlanReading reading, Settings settings) {
    return check(reading, settings).alone();
  }

  /** Checks one plan that may be one of many. */
  Checked check(PlanReading reading, Settings settings) {
    return check(reading, settings, Silence.unknown());
  }

  /** The day on which plans under these settings are judged. */
  LocalDate today(Settings settings) {
    return asked.or(settings::today).orElse(clock);
  }

  /** Checks one plan, and does not ask the rules that are known to have nothing to say of it. */
  Checked check(PlanReading reading, Settings settings, Silence silence) {
    List<Remark> remarks = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof ReadingRule readingRule && selection.wants(rule.info(), settings)) {
        readingRule.report(
            reading, new Reporter(reading.document().source(), rule.info(), remarks));
      }
    }
    List<Finding> findings = Reporter.findings(remarks);
    Plan plan = reading.plan().orElse(null);
    if (plan == null) {
      return new Checked(
          Optional.empty(), findings, settings, new Result(weighed(findings, settings), List.of()));
    }
    Context context = new Context(reading, plan, today(settings), settings, judges);
    List<Finding> judged = judge(context, silence);
    if (brokenOff(reading)) {
      judged.removeIf(finding -> !finding.about().isEmpty());
    }
    findings.addAll(judged);
    return new Checked(Optional.of(context), findings, settings, allowed(context, findings));
  }

  private Result allowed(Context context, List<Finding> findings) {
    Allowances allowances = Allowances.of(context, rules, selection);
    List<Finding> left = allowances.without(findings);
    left.addAll(allowances.remarks());
    Settings settings = context.settings();
    return new Result(weighed(left, settings), weighed(allowances.setAside(), settings));
  }

  private List<Finding> judge(Context context, OtherPlans others) {
    List<Remark> remarks = new ArrayList<>();
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      if (rule instanceof AcrossRule across
          && context.proportion().calls(info)
          && selection.wants(info, context.settings())) {
        across.check(
            context, others, new Reporter(context.reading().document().source(), info, remarks));
      }
    }
    return Reporter.findings(remarks);
  }

  private List<Finding> judge(Context context, Silence silence) {
    List<Remark> remarks = new ArrayList<>();
    for (Rule rule : wanted(context.settings())) {
      RuleInfo info = rule.info();
      if (!silence.holdsFor(rule) && context.proportion().calls(info)) {
        int before = remarks.size();
        rule.check(context, new Reporter(context.reading().document().source(), info, remarks));
        if (remarks.size() == before) {
          silence.learn(rule);
        }
      }
    }
    return Reporter.findings(remarks);
  }

  /** After a slip in the YAML nobody can say what is missing. */
  private static boolean brokenOff(PlanReading reading) {
    for (Fault fault : reading.faults()) {
      if (fault.kind() == FaultKind.YAML_SYNTAX || fault.kind() == FaultKind.UNREADABLE_TEXT) {
        return true;
      }
    }
    return false;
  }

  private List<Finding> weighed(List<Finding> findings, Settings settings) {
    List<Finding> weighed = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      weighed.add(finding.with(selection.severity(finding, settings)));
    }
    weighed.sort(Finding.IN_FILE_ORDER);
    return weighed;
  }
}
