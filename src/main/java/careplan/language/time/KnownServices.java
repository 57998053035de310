package careplan.language.time;

/** Public services of the United Kingdom that answer at all hours, known by number or by name. */
final class KnownServices {
  /** As many as "text HELP to" needs, and a few more. */
  private static final int WORDS_BEFORE = 5;

  private KnownServices() {}

  /**
   * Where a well-known number ends in a telephone field, or -1. It must be the first number in the
   * field; what follows may be the key to press.
   */
  static int number(Tokens phone) {
    int at = 0;
    while (phone.isWord(at) && at < WORDS_BEFORE) {
      at++;
    }
    StringBuilder digits = new StringBuilder();
    while (phone.isDigits(at) && digits.length() < 12) {
      digits.append(phone.word(at));
      at++;
    }
    return switch (digits.toString()) {
      case "999", "112", "111", "1112", "101", "18000", "116123", "116000", "08001111", "85258" ->
          at;
      default -> -1;
    };
  }

  /** Where the name of such a service ends in a contact's name, or -1. */
  static int name(Tokens name) {
    for (int at = 0; at < name.size(); at++) {
      switch (name.word(at)) {
        case "samaritans", "samariaid", "childline", "999", "112" -> {
          return at + 1;
        }
        case "111" -> {
          return at == 0 || name.is(at - 1, "nhs") || name.is(at - 1, "gig") ? at + 1 : -1;
        }
        default -> {}
      }
    }
    return -1;
  }
}
