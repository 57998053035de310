package careplan.render.exchange;

import java.util.List;

/**
 * Somebody to call, for a telephone's list.
 *
 * @param name as it is shown
 * @param organisation a service; empty for a private person
 * @param role what they are to the person
 * @param phones numbers as they are written in the plan
 * @param emails addresses
 * @param notes when they answer, what to call them for
 */
public record ContactEntry(
    String name,
    String organisation,
    String role,
    List<String> phones,
    List<String> emails,
    String notes) {

  /** Copies the lists. */
  public ContactEntry {
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
  }
}
