package careplan.combine;

import careplan.plan.NhsNumber;
import careplan.plan.Person;
import careplan.plan.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether plans are one person's. */
public final class Persons {
  private static final int DIGITS = 10;

  private Persons() {}

  /**
   * Why two of the plans are not surely one person's: by NHS number, else by name and date of
   * birth. None where all is well.
   */
  public static Optional<String> differ(List<Source> sources) {
    Source first = sources.get(0);
    for (Source other : sources.subList(1, sources.size())) {
      Optional<String> why = differ(first.plan().person(), other.plan().person());
      if (why.isPresent()) {
        return Optional.of(first.name() + " and " + other.name() + ": " + why.get());
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but the name says that the plans are one person's. */
  public static boolean areKnownByNameAlone(List<Source> sources) {
    Person first = sources.get(0).plan().person();
    for (Source other : sources.subList(1, sources.size())) {
      Person its = other.plan().person();
      boolean byNumber = !number(first).isEmpty() && !number(its).isEmpty();
      boolean byDay = first.born().isPresent() && its.born().isPresent();
      if (!byNumber && !byDay) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> differ(Person one, Person other) {
    String number = number(one);
    String otherNumber = number(other);
    if (!number.isEmpty() && !otherNumber.isEmpty()) {
      return number.equals(otherNumber)
          ? Optional.empty()
          : Optional.of("the NHS numbers are not the same.");
    }
    String name = words(one.name());
    String otherName = words(other.name());
    if (!Sameness.plain(name).equals(Sameness.plain(otherName))) {
      return Optional.of(
          "one is for \u201c" + name + "\u201d and the other for \u201c" + otherName + "\u201d.");
    }
    Optional<LocalDate> born = one.born();
    boolean otherDay = born.isPresent() && other.born().isPresent() && !born.equals(other.born());
    return otherDay ? Optional.of("the dates of birth are not the same.") : Optional.empty();
  }

  private static String number(Person person) {
    String digits = NhsNumber.digits(words(person.nhsNumber()));
    return digits.length() == DIGITS ? digits : "";
  }

  private static String words(Optional<Text> text) {
    return text.map(Text::value).orElse("");
  }
}
