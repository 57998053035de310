package careplan.lint;

import careplan.plan.PhoneNumber;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of a plan once its own rules have run, to hold later ones against it: under 4 KB,
 * and no word of it but the names of files.
 */
public final class PlanDigest {
  private static final int LONGEST_PUBLIC_NUMBER = 6;

  private final String file;
  final long nhsNumber;
  final int name;
  final int born;

  /** The smallest word groups, in order. */
  final int[] groups;

  /** How many word groups the plan has in all. */
  final int size;

  /** The file, and the files it says it belongs with, as {@link PlanLinks} writes them. */
  final List<String> links;

  private final int kinds;
  private final int[] coordinators;
  private final long[] contacts;
  private final long[] medicines;

  PlanDigest(
      String file,
      long nhsNumber,
      int name,
      int born,
      int[] groups,
      int size,
      List<String> links,
      int kinds,
      int[] coordinators,
      long[] contacts,
      long[] medicines) {
    this.file = file;
    this.nhsNumber = nhsNumber;
    this.name = name;
    this.born = born;
    this.groups = groups;
    this.size = size;
    this.links = links;
    this.kinds = kinds;
    this.coordinators = coordinators;
    this.contacts = contacts;
    this.medicines = medicines;
  }

  /** The file, as reports call it. */
  public String file() {
    return file;
  }

  /** Whether it is the same person's: by NHS number, else by name and date of birth. */
  public boolean isOfSamePerson(PlanDigest other) {
    return nhsNumber != 0 && other.nhsNumber != 0
        ? nhsNumber == other.nhsNumber
        : name != 0 && name == other.name && born != 0 && born == other.born;
  }

  /** Whether the NHS number is what says that two plans are one person's. */
  public boolean hasSameNhsNumber(PlanDigest other) {
    return nhsNumber != 0 && nhsNumber == other.nhsNumber;
  }

  /** Whether it is certainly another person's: a name alone can be shared, and can be one's own. */
  boolean isOfAnotherPerson(PlanDigest other) {
    if (nhsNumber != 0 && other.nhsNumber != 0) {
      return nhsNumber != other.nhsNumber;
    }
    return name != other.name || born != 0 && other.born != 0 && born != other.born;
  }

  /** Whether both could be the same plan, written down twice: neither says it is another kind. */
  public boolean couldBeSamePlanAs(PlanDigest other) {
    return kinds == 0 || other.kinds == 0 || kinds == other.kinds;
  }

  /** Whether both name a coordinator and not one of them is the same. */
  public boolean hasOtherCoordinators(PlanDigest other) {
    for (int mine : coordinators) {
      if (Arrays.binarySearch(other.coordinators, mine) >= 0) {
        return false;
      }
    }
    return coordinators.length > 0 && other.coordinators.length > 0;
  }

  /** Whether it has a crisis contact of this name with another number. */
  public boolean hasOtherNumber(String contact, String phone) {
    return differs(contacts, contact(contact, phone));
  }

  /** Whether it has a medicine of this name with another dose. */
  public boolean hasOtherDose(String medicine, String dose) {
    return differs(medicines, medicine(medicine, dose));
  }

  /** Whether each has a crisis contact that the other lacks. */
  public boolean hasOtherContacts(PlanDigest other) {
    return goesBeyond(contacts, other.contacts) && goesBeyond(other.contacts, contacts);
  }

  /** Whether each has a medicine that the other lacks. */
  public boolean hasOtherMedicines(PlanDigest other) {
    return goesBeyond(medicines, other.medicines) && goesBeyond(other.medicines, medicines);
  }

  /** A crisis contact as a number; 0 for a number that everybody may ring, such as 116 123. */
  static long contact(String name, String phone) {
    String digits = PhoneNumber.digits(phone);
    if (name.isEmpty() || digits.length() <= LONGEST_PUBLIC_NUMBER) {
      return 0;
    }
    String last = digits.substring(Math.max(0, digits.length() - 9));
    return WordHash.pair(WordHash.of(WordHash.words(name)), WordHash.of(last));
  }

  /** A medicine and its dose as a number. */
  static long medicine(String name, String dose) {
    List<String> plain = WordHash.words(Doses.plain(dose));
    return WordHash.pair(
        WordHash.of(WordHash.words(name)), plain.isEmpty() ? 0 : WordHash.of(plain));
  }

  private static boolean differs(long[] entries, long entry) {
    boolean other = false;
    for (long one : entries) {
      if (one == entry) {
        return false;
      }
      other |= WordHash.high(one) == WordHash.high(entry) && (int) one != 0 && (int) entry != 0;
    }
    return other;
  }

  private static boolean goesBeyond(long[] entries, long[] others) {
    for (long entry : entries) {
      if (!has(others, WordHash.high(entry))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(long[] entries, int name) {
    for (long entry : entries) {
      if (WordHash.high(entry) == name) {
        return true;
      }
    }
    return false;
  }
}
