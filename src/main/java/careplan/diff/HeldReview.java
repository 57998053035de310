package careplan.diff;

import careplan.plan.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A review that was held between two versions: the day of the next one has moved on with it, and
 * was not quietly pushed back (R024).
 */
final class HeldReview {
  private static final int GRACE_DAYS = 7;

  private HeldReview() {}

  /**
   * Whether a review held since explains the new day: one that is new, set this very day, and
   * leaves no more time to it than the earlier version allowed between two reviews.
   */
  static boolean explains(Content before, Content after) {
    if (!(after instanceof Words day) || !day.fieldPath().equals("review.next")) {
      return false;
    }
    Optional<LocalDate> next = date(day);
    if (next.isEmpty()) {
      return false;
    }
    Fields earlier = plan(before);
    Set<String> known = new HashSet<>();
    for (Content review : reviews(earlier)) {
      ((Fields) review).text("on").ifPresent(on -> known.add(on.value()));
    }
    Optional<Period> every =
        earlier.get("review").flatMap(its -> text(its, "every")).flatMap(HeldReview::period);
    for (Content review : reviews(plan(after))) {
      Optional<Words> on = text(review, "on");
      Optional<LocalDate> held = on.flatMap(HeldReview::date);
      Optional<LocalDate> set = text(review, "next").flatMap(HeldReview::date);
      if (held.isPresent()
          && !known.contains(on.get().value())
          && set.equals(next)
          && every.isPresent()
          && !next.get().isAfter(held.get().plus(every.get()).plusDays(GRACE_DAYS))) {
        return true;
      }
    }
    return false;
  }

  private static Fields plan(Content content) {
    Content at = content;
    while (at.parent().isPresent()) {
      at = at.parent().get();
    }
    return (Fields) at;
  }

  private static Iterable<Content> reviews(Fields plan) {
    Content reviews = plan.get("reviews").orElse(null);
    return reviews instanceof Items list
        ? list.items().stream().filter(Fields.class::isInstance)::iterator
        : Set.of();
  }

  private static Optional<Words> text(Content content, String field) {
    return content instanceof Fields fields ? fields.text(field) : Optional.empty();
  }

  private static Optional<LocalDate> date(Words words) {
    return Dates.moment(words.value()).map(LocalDateTime::toLocalDate);
  }

  private static Optional<Period> period(Words words) {
    return Dates.period(words.value());
  }
}
