package careplan.combine;

import careplan.language.time.LengthOfTime;
import careplan.plan.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Which of two values of a field stands, where a rule says so: the shortest review wins (C09). */
final class Rank {
  private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);
  private static final List<String> DETAILS = List.of("note", "brief", "full");
  private static final List<String> LEVELS =
      List.of("self-care", "condition-management", "case-management");

  private Rank() {}

  /** Less than 0 where the first stands, more where the second does; none where no rule says. */
  static Optional<Integer> of(String path, String one, String other) {
    return switch (path) {
      case "review.every", "review.actions-every", "maintenance.every" -> shorter(one, other);
      case "review.next", "maintenance.next" -> earlier(one, other);
      case "detail" -> later(DETAILS, one, other);
      case "level" -> later(LEVELS, one, other);
      default -> Optional.empty();
    };
  }

  /** Why it is so. */
  static String reason(String path) {
    return switch (path) {
      case "review.every", "review.actions-every", "maintenance.every" -> "the shorter time wins";
      case "review.next", "maintenance.next" -> "the earlier day wins";
      case "detail" -> "the fuller plan says how much is asked";
      default -> "the higher level says how much support there is";
    };
  }

  private static Optional<Integer> shorter(String one, String other) {
    Optional<LengthOfTime> first = LengthOfTime.parse(one);
    Optional<LengthOfTime> second = LengthOfTime.parse(other);
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(first.get().isLongerThan(second.get(), ANY_DAY) ? 1 : -1);
  }

  private static Optional<Integer> earlier(String one, String other) {
    Optional<LocalDateTime> first = Dates.moment(one);
    Optional<LocalDateTime> second = Dates.moment(other);
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(second.get().isBefore(first.get()) ? 1 : -1);
  }

  private static Optional<Integer> later(List<String> order, String one, String other) {
    int first = order.indexOf(one);
    int second = order.indexOf(other);
    return first < 0 || second < 0 ? Optional.empty() : Optional.of(second > first ? 1 : -1);
  }
}
