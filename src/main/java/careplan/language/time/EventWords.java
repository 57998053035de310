package careplan.language.time;

import careplan.language.time.Point.Sort;
import java.util.HashSet;
import java.util.Set;

/** Nouns for happenings that have a date, and the words that may not stand inside their phrase. */
final class EventWords {
  private EventWords() {}

  /** Points at which a plan or a person is looked at again. */
  private static final Set<String> REVIEWS =
      words(
          "review reviews reassessment assessment discharge follow-up followup appointment appt",
          "meeting clinic visit session check checks checkup checkin handover round cpa ctp mdt",
          "ehcp lac supervision adolygiad apwyntiad cyfarfod ymweliad");

  private static final Set<String> EVENTS =
      words(
          "birthday wedding anniversary christening baptism funeral operation op surgery transplant",
          "procedure scan release admission transfer transition move date birth delivery exam exams",
          "gcses levels sats mocks prom graduation holiday holidays trip cruise concert match",
          "festival party reunion marathon race tribunal hearing interview deadline retirement show",
          "competition performance election eisteddfod term tymor placement course programme",
          "program semester season camp break respite stay treatment chemo chemotherapy",
          "radiotherapy block sentence licence tenancy lease notice arrival pregnancy parole",
          "redundancy audit inspection benblwydd penblwydd mhenblwydd blwydd priodas briodas",
          "gwyliau");

  private static final Set<String> WITH_AN_END =
      words(
          "term terms shift placement course programme program semester session season stay",
          "admission holiday holidays treatment block camp visit group trial project rotation",
          "school college day chemo chemotherapy radiotherapy pregnancy sentence licence order",
          "lesson appointment meeting plan year week intervention therapy sessions lessons period",
          "apprenticeship contract probation tenancy lease phase pathway respite break game match",
          "film tymor cwrs");

  private static final Set<String> ONE_OF_A_KIND =
      words(
          "review discharge reassessment birthday follow-up followup up exams gcses term graduation",
          "retirement adolygiad release sats round handover mocks results");

  private static final Set<String> STOPS =
      words(
          "i you he she we they it who which that and or but then so if when while because as than",
          "of to from at in on by for with without about into over after before until during via",
          "per is are was were be been has have had do does did will would can could should may",
          "might must each every any no not all some most both myself himself herself themselves me",
          "him them us");

  private static final Set<String> NOUNS_IN_ING =
      words(
          "wedding meeting christening hearing evening morning spring reading housing swimming",
          "running screening training planning nursing parenting upcoming following coming");

  private static final Set<String> DEFINITE =
      words("the my his her our their your this that next y yr fy ei eu");

  private static Set<String> words(String... lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      int start = 0;
      while (start < line.length()) {
        int space = line.indexOf(' ', start);
        int end = space < 0 ? line.length() : space;
        words.add(line.substring(start, end));
        start = end + 1;
      }
    }
    return words;
  }

  /** Whether a noun names a point of review, another happening with a date, or neither (null). */
  static Sort sortOf(String noun) {
    if (REVIEWS.contains(noun)) {
      return Sort.REVIEW;
    }
    return EVENTS.contains(noun) ? Sort.EVENT : null;
  }

  /** Whether the noun names something with an end of its own, so that "end of" fits it. */
  static boolean hasAnEnd(String noun) {
    return WITH_AN_END.contains(noun);
  }

  /** Whether a word ends the phrase before a noun: prepositions, pronouns, verbs and the like. */
  static boolean stopsPhrase(String word) {
    boolean isDoing = word.length() > 5 && word.endsWith("ing") && !NOUNS_IN_ING.contains(word);
    return isDoing || word.isEmpty() || STOPS.contains(word);
  }

  /** Whether an event needs no article to be one of a kind: "by discharge", "before surgery". */
  static boolean isOneOfAKind(String noun) {
    return ONE_OF_A_KIND.contains(noun);
  }

  /** Whether a phrase that begins so means one known thing. */
  static boolean isDefinite(String word) {
    return DEFINITE.contains(word)
        || word.endsWith("'s")
        || !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9'
        || CalendarWords.month(word) > 0;
  }
}
