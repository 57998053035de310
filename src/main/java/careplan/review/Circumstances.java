package careplan.review;

import careplan.conversation.Wording;
import careplan.conversation.spoken.Days;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.ReviewPlan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the meeting knows of itself: which questions it asks, and what Enter takes. */
final class Circumstances {
  private final Plan plan;
  private final LocalDate today;
  private final Days days;
  private final Wording wording;
  private final List<Said> all;
  private final Map<String, String> values = new HashMap<>();
  private List<String> present = List.of();

  /**
   * What Enter alone takes.
   *
   * @param words how that is shown
   */
  record Default(List<String> values, String words) {}

  Circumstances(Plan plan, LocalDate today, Days days, Wording wording, List<Said> all) {
    this.plan = plan;
    this.today = today;
    this.days = days;
    this.wording = wording;
    this.all = all;
  }

  /** Takes in an answer. */
  void heard(Said said) {
    if (said.subject().isEmpty() && !said.values().isEmpty()) {
      values.put(said.line().key(), said.value());
      if (said.line().key().equals("with")) {
        present = said.values();
      }
    }
  }

  /** The day of the review. */
  LocalDate on() {
    return Optional.ofNullable(values.get("on")).map(LocalDate::parse).orElse(today);
  }

  /** Whether the person is there. */
  boolean isThere() {
    return !"no".equals(values.get("there"));
  }

  /** Everybody who is there. */
  List<String> present() {
    List<String> ids = new ArrayList<>();
    if (isThere()) {
      ids.add("me");
    }
    present.stream().filter(id -> !id.equals("me")).forEach(ids::add);
    return ids;
  }

  /** The value of a line that stands at the top of the table; empty where there is none. */
  String value(String key) {
    return values.getOrDefault(key, "");
  }

  /** Whether anything of the plan changes. */
  boolean isChanged() {
    return !ChangeWords.of(all, wording).isEmpty();
  }

  /** When the plan is to be looked at next. */
  NextReview next() {
    return value("outcome").equals("maintenance")
        ? NextReview.after(plan, on(), Optional.empty())
        : NextReview.after(plan, on());
  }

  /** The day that was set for it; empty where none was. */
  String nextDay() {
    return value("next").isEmpty() ? value("next-check") : value("next");
  }

  /** Whether a line is asked. */
  boolean hold(Line line, Walk.Level level) {
    for (String condition : line.mark("if").orElse("").split(";")) {
      int colon = condition.indexOf(':');
      if (condition.isEmpty()) {
        continue;
      }
      boolean holds =
          colon < 0
              ? level.said().containsKey(condition) || holds(condition, level)
              : isOneOf(said(condition.substring(0, colon), level), condition.substring(colon + 1));
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private String said(String key, Walk.Level level) {
    return level.said().getOrDefault(key, value(key));
  }

  private static boolean isOneOf(String value, String words) {
    return List.of(words.split(",")).contains(value);
  }

  private boolean holds(String word, Walk.Level level) {
    Subject subject = level.subject().orElse(null);
    String now = level.said().getOrDefault("now", "");
    return switch (word) {
      case "family" ->
          !plan.carers().isEmpty() || plan.team().stream().anyMatch(TeamMember::isInformal);
      case "levels" -> subject != null && subject.has("levels");
      case "going-on" -> isGoingOn(level);
      case "more" -> isMore(level, now);
      case "crisis" -> plan.crisis().isPresent();
      case "coordinator" -> plan.coordinator().size() == 1;
      case "communication" -> plan.person().communication().isPresent();
      case "capacity" -> !plan.capacity().isEmpty();
      case "choices" -> !plan.choices().isEmpty();
      case "consent" -> isThere();
      case "full" -> plan.detail() == Detail.FULL;
      case "lives" -> !value("ending.reason").equals("died");
      case "no-interval" -> plan.review().flatMap(ReviewPlan::every).isEmpty();
      case "goes-on" ->
          !value("outcome").isEmpty() && !isOneOf(value("outcome"), "maintenance,end");
      case "late" -> isLate();
      case "changed" -> isChanged();
      default -> false;
    };
  }

  /** Whether the goal or need that is talked about stays one. */
  static boolean isGoingOn(Walk.Level level) {
    String now = level.said().getOrDefault("now", "");
    return !isOneOf(now, "achieved,change,paused,stop,met");
  }

  /** Something has to be done where nothing is, and more where somebody says so. */
  private static boolean isMore(Walk.Level level, String now) {
    String chosen = level.said().getOrDefault(Walk.WANTED, "");
    return chosen.equals("yes")
        || chosen.isEmpty() && !now.equals("met")
        || now.equals("unmet")
        || now.equals("change");
  }

  /** Whether the next review was set later than is allowed. */
  private boolean isLate() {
    Optional<LocalDate> latest = next().latest();
    String said = nextDay();
    return latest.isPresent() && !said.isEmpty() && LocalDate.parse(said).isAfter(latest.get());
  }

  /** What Enter takes at a line; nothing where it takes nothing. */
  Optional<Default> enter(Line line) {
    return switch (line.mark("enter").orElse("")) {
      case "@today" -> Optional.of(day(today));
      case "@review-who" -> expected();
      case "@outcome" -> Optional.of(outcome());
      case "@next" -> proposed().map(this::day);
      case "@check" -> check().map(this::day);
      default -> Optional.empty();
    };
  }

  private Default day(LocalDate day) {
    return new Default(List.of(day.toString()), days.say(day));
  }

  /** Whoever was to be at the review. */
  private Optional<Default> expected() {
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    plan.review().map(ReviewPlan::who).orElse(List.of()).stream()
        .map(Text::value)
        .filter(id -> plan.member(id).isPresent())
        .forEach(
            id -> {
              ids.add(id);
              names.add(plan.member(id).flatMap(TeamMember::name).map(Text::value).orElse(id));
            });
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(new Default(List.copyOf(ids), String.join(", ", names)));
  }

  private Default outcome() {
    String outcome = isChanged() ? "change" : "continue";
    return new Default(List.of(outcome), wording.find("outcome=" + outcome).orElse(outcome));
  }

  /** Counted by what was agreed at this meeting, where the plan says nothing. */
  private Optional<LocalDate> proposed() {
    Optional<LocalDate> every = period("every").map(on()::plus).map(NextReview::onAWorkingDay);
    return next().proposed().or(() -> every);
  }

  private Optional<LocalDate> check() {
    return period("maintenance.every").map(on()::plus).map(NextReview::onAWorkingDay);
  }

  private Optional<Period> period(String key) {
    return careplan.plan.Dates.period(value(key));
  }
}
