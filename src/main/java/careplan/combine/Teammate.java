package careplan.combine;

import careplan.plan.PhoneNumber;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody in the team of one of the plans.
 *
 * @param source which plan, from 0
 * @param id their id there; empty where they have none
 * @param handle their id among all plans, or their name
 */
record Teammate(int source, String id, String handle, TeamMember member) {
  private static final int SHORTEST_OWN_NUMBER = 7;

  /** How sure it is that two people are one. */
  enum Likeness {
    SAME,
    UNSURE,
    SHARED_NUMBER,
    DIFFERENT
  }

  String name() {
    return words(member.name());
  }

  String role() {
    return words(member.role());
  }

  private static String words(Optional<Text> text) {
    return text.map(Text::value).orElse("");
  }

  /** The digits of their number; empty for one that everybody may ring. */
  String phone() {
    String digits = PhoneNumber.digits(words(member.phone()));
    return digits.length() < SHORTEST_OWN_NUMBER ? "" : digits;
  }

  String email() {
    return Sameness.plain(words(member.email()));
  }

  /** The name in small letters, or the role of somebody without a name. */
  String key() {
    return Sameness.plain(name().isEmpty() ? role() : name());
  }

  /** The words by which somebody like them can be found. */
  List<String> keys() {
    return List.of("name " + key(), "phone " + phone(), "email " + email(), "role " + plainRole());
  }

  private String plainRole() {
    return Sameness.plain(role());
  }

  Likeness to(Teammate other) {
    boolean samePhone = !phone().isEmpty() && phone().equals(other.phone());
    boolean sameEmail = !email().isEmpty() && email().equals(other.email());
    boolean sameLine = samePhone || sameEmail;
    boolean otherPhone = !samePhone && !phone().isEmpty() && !other.phone().isEmpty() && !sameEmail;
    boolean sameRole = plainRole().equals(other.plainRole());
    boolean mayBeRole = sameRole || plainRole().isEmpty() || other.plainRole().isEmpty();
    if (!key().isEmpty() && key().equals(other.key())) {
      return sameLine || mayBeRole && !otherPhone ? Likeness.SAME : Likeness.UNSURE;
    }
    boolean shareAName = sharesAName(other);
    if (sameLine) {
      return shareAName || name().isEmpty() || other.name().isEmpty()
          ? Likeness.UNSURE
          : Likeness.SHARED_NUMBER;
    }
    return shareAName && sameRole && !plainRole().isEmpty() && !otherPhone
        ? Likeness.UNSURE
        : Likeness.DIFFERENT;
  }

  private boolean sharesAName(Teammate other) {
    if (name().isEmpty() || other.name().isEmpty()) {
      return false;
    }
    Set<String> words = new HashSet<>(Arrays.asList(key().split(" ")));
    for (String word : other.key().split(" ")) {
      if (word.length() > 1 && words.contains(word) && !isTitle(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String word) {
    return switch (word) {
      case "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "nurse", "the", "team" ->
          true;
      default -> false;
    };
  }

  /** Name, role and number, as far as they are there. */
  String described() {
    StringBuilder words = new StringBuilder(name().isEmpty() ? role() : name());
    String phone = words(member.phone());
    String more = name().isEmpty() ? phone : joined(role(), phone);
    return more.isEmpty()
        ? words.toString()
        : words.append(" (").append(more).append(')').toString();
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
  }
}
