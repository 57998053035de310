package careplan.caseload;

import careplan.language.time.ContactHours;
import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Severity;
import careplan.lint.rules.CrisisContacts;
import careplan.plan.Block;
import careplan.plan.Coordinator;
import careplan.plan.Copy;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.NhsNumber;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.yaml.MappingNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plans to rows, one after the other. Words that many plans share are kept once. */
public final class RowReader {
  /** Where nothing says what part of life a need belongs to. */
  public static final String NO_AREA = "no area said";

  private static final int NHS_DIGITS = 10;
  private static final int LONGEST_NAME = 80;

  private final Map<String, String> shared = new HashMap<>();

  /**
   * The row of a plan that was checked; nothing where there is no plan in the file.
   *
   * @param now when the plan is judged
   * @param grace days that may pass after a date
   */
  public Optional<PlanRow> read(FileResult result, LocalDateTime now, int grace) {
    if (!(result.root().orElse(null) instanceof MappingNode root)) {
      return Optional.empty();
    }
    Plan plan = new Plan(new Block(root, Plan.SHAPE), result.source());
    int errors = 0;
    int warnings = 0;
    boolean apart = false;
    for (Finding finding : result.findings()) {
      errors += finding.severity() == Severity.ERROR ? 1 : 0;
      warnings += finding.severity() == Severity.WARNING ? 1 : 0;
      String rule = finding.rule().name();
      apart |= rule.equals("no-overarching-plan") || rule.equals("same-person-twice");
    }
    return Optional.of(row(result.file(), plan, now, grace, errors, warnings, apart));
  }

  /** The row of a plan that was read and not checked. */
  PlanRow read(String file, Plan plan, LocalDateTime now) {
    return row(file, plan, now, 0, 0, 0, false);
  }

  private PlanRow row(
      String file,
      Plan plan,
      LocalDateTime now,
      int grace,
      int errors,
      int warnings,
      boolean apart) {
    boolean open = Life.isOpen(plan);
    long asked = 0;
    long met = 0;
    for (Measure measure : Measure.values()) {
      boolean counts = open || measure == Measure.WAY_BACK;
      Answer answer = counts ? measure.of(plan, now.toLocalDate()) : Answer.NOT_ASKED;
      asked |= answer == Answer.NOT_ASKED ? 0 : 1L << measure.ordinal();
      met |= answer == Answer.YES ? 1L << measure.ordinal() : 0;
    }
    return new PlanRow(
        file,
        shortened(plan.person().name().map(Text::value).orElse("")),
        key(plan),
        open,
        plan.types().stream().map(this::share).toList(),
        plan.level(),
        share(plan.stage().map(Text::value).orElse("")),
        plan.status(),
        coordinators(plan),
        !Life.isRunByThePerson(plan) && !plan.isConsidered("coordinator"),
        DueDates.of(plan, now, grace),
        Life.isWithoutReview(plan)
            || plan.isConsidered("review.next")
            || PublishedChecks.reviewDate(plan) == Answer.YES,
        roundTheClock(plan),
        errors,
        warnings,
        unmet(plan),
        copiesAsked(plan),
        copiesOld(plan),
        apart,
        asked,
        met);
  }

  private static String shortened(String name) {
    String line = name.replace('\n', ' ').strip();
    return line.length() <= LONGEST_NAME
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_NAME)));
  }

  private String share(String word) {
    return shared.computeIfAbsent(shortened(word), same -> same);
  }

  /** The NHS number; else name and date of birth together, as a number. */
  private static long key(Plan plan) {
    String digits = NhsNumber.digits(plan.person().nhsNumber().map(Text::value).orElse(""));
    if (digits.length() == NHS_DIGITS) {
      return Long.parseLong(digits);
    }
    String name = plan.person().name().map(Text::value).orElse("").strip();
    LocalDate born = plan.person().born().orElse(null);
    if (name.isEmpty() || born == null) {
      return 0;
    }
    long hash = 0xcbf29ce484222325L;
    String both = name.toLowerCase(Locale.ROOT) + '\n' + born;
    for (int i = 0; i < both.length(); i++) {
      hash = (hash ^ both.charAt(i)) * 0x100000001b3L;
    }
    return hash | Long.MIN_VALUE;
  }

  private List<String> coordinators(Plan plan) {
    List<String> names = new ArrayList<>(1);
    for (Coordinator coordinator : plan.coordinator()) {
      String who = coordinator.who().map(Text::value).orElse("");
      String name = plan.member(who).flatMap(TeamMember::name).map(Text::value).orElse(who);
      String shown = who.equals("me") ? Caseload.THE_PERSON : name;
      if (!shown.isBlank() && !names.contains(shown)) {
        names.add(share(shown));
      }
    }
    return List.copyOf(names);
  }

  /** A note that says what to do in an emergency has said enough (R006, R136). */
  private static Answer roundTheClock(Plan plan) {
    boolean note =
        plan.detail() == Detail.NOTE && plan.crisis().flatMap(Crisis::emergency).isPresent();
    boolean otherPart = Life.isPart(plan) && !plan.isOfType("crisis");
    if (note || otherPart || !Life.isOpen(plan)) {
      return Answer.NOT_ASKED;
    }
    return Answer.of(
        CrisisContacts.answers(CrisisContacts.of(plan)) == ContactHours.Answers.ALWAYS);
  }

  private List<String> unmet(Plan plan) {
    List<String> areas = new ArrayList<>();
    List<Need> needs = new ArrayList<>(plan.needs());
    needs.addAll(plan.carerNeeds());
    for (Need need : needs) {
      if (need.isUnmet()) {
        areas.add(share(need.area().map(Text::value).orElse(NO_AREA)));
      }
    }
    return List.copyOf(areas);
  }

  private static int copiesAsked(Plan plan) {
    int asked = 0;
    for (Copy copy : plan.copies()) {
      asked += copy.on().isEmpty() && copy.asked().isPresent() ? 1 : 0;
    }
    return asked;
  }

  private static int copiesOld(Plan plan) {
    LocalDate changed = plan.updated().or(plan::date).orElse(null);
    if (changed == null || !Life.isAgreed(plan)) {
      return 0;
    }
    Map<String, LocalDate> newest = new HashMap<>();
    for (Copy copy : plan.copies()) {
      LocalDate day = copy.on().orElse(null);
      if (day != null) {
        for (Text to : copy.to()) {
          newest.merge(to.value(), day, (one, other) -> one.isAfter(other) ? one : other);
        }
      }
    }
    int old = 0;
    for (LocalDate day : newest.values()) {
      old += day.isBefore(changed) ? 1 : 0;
    }
    return old;
  }
}
