package careplan.language.time;

/** Single number words of English and Welsh. */
final class NumberWords {
  private NumberWords() {}

  /** Zero to nineteen, or -1. */
  static int small(String word) {
    return switch (word) {
      case "zero", "nought", "nil" -> 0;
      case "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "nine" -> 9;
      case "ten" -> 10;
      case "eleven" -> 11;
      case "twelve" -> 12;
      case "thirteen" -> 13;
      case "fourteen" -> 14;
      case "fifteen" -> 15;
      case "sixteen" -> 16;
      case "seventeen" -> 17;
      case "eighteen" -> 18;
      case "nineteen" -> 19;
      default -> -1;
    };
  }

  /** Twenty, thirty and so on to ninety, or -1. */
  static int tens(String word) {
    return switch (word) {
      case "twenty" -> 20;
      case "thirty" -> 30;
      case "forty" -> 40;
      case "fifty" -> 50;
      case "sixty" -> 60;
      case "seventy" -> 70;
      case "eighty" -> 80;
      case "ninety" -> 90;
      default -> -1;
    };
  }

  /** First to nineteenth, or -1. */
  static int smallOrdinal(String word) {
    return switch (word) {
      case "first" -> 1;
      case "second" -> 2;
      case "third" -> 3;
      case "fourth" -> 4;
      case "fifth" -> 5;
      case "sixth" -> 6;
      case "seventh" -> 7;
      case "eighth" -> 8;
      case "ninth" -> 9;
      case "tenth" -> 10;
      case "eleventh" -> 11;
      case "twelfth" -> 12;
      case "thirteenth" -> 13;
      case "fourteenth" -> 14;
      case "fifteenth" -> 15;
      case "sixteenth" -> 16;
      case "seventeenth" -> 17;
      case "eighteenth" -> 18;
      case "nineteenth" -> 19;
      default -> -1;
    };
  }

  /** Twentieth, thirtieth and so on to ninetieth, or -1. */
  static int tensOrdinal(String word) {
    return word.endsWith("ieth") ? tens(word.substring(0, word.length() - 4) + "y") : -1;
  }

  /**
   * A Welsh number in any of its mutations, or -1. Several are English words of another meaning
   * (pump, tri, un), so they count only before a Welsh unit of time.
   */
  static int welsh(String word) {
    return switch (word) {
      case "un" -> 1;
      case "dau", "ddau", "dwy", "ddwy" -> 2;
      case "tri", "dri", "thri", "tair", "dair", "thair" -> 3;
      case "pedwar", "bedwar", "phedwar", "pedair", "bedair", "phedair" -> 4;
      case "pum", "bum", "phum", "pump", "bump", "phump" -> 5;
      case "chwe", "chwech" -> 6;
      case "saith" -> 7;
      case "wyth" -> 8;
      case "naw" -> 9;
      case "deg", "ddeg", "deng", "ddeng" -> 10;
      case "deuddeg", "ddeuddeg", "deuddeng", "ddeuddeng" -> 12;
      case "pymtheg", "bymtheg", "phymtheg", "pymtheng" -> 15;
      case "deunaw", "ddeunaw" -> 18;
      case "ugain", "hugain" -> 20;
      default -> -1;
    };
  }
}
