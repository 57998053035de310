package careplan.language.time;

import careplan.language.time.Point.Sort;

/** Nouns for happenings that have a date, and the words that may not stand inside their phrase. */
final class EventWords {
  private EventWords() {}

  /** Points at which a plan or a person is looked at again. */
  private static final WordSet REVIEWS =
      WordSet.of(
          "review reviews reassessment assessment discharge follow-up followup appointment appt",
          "meeting clinic visit session check checks checkup checkin handover round cpa ctp mdt",
          "ehcp lac supervision adolygiad apwyntiad cyfarfod ymweliad");

  private static final WordSet EVENTS =
      WordSet.of(
          "birthday wedding nikah nikkah aqiqah quinceanera communion confirmation anniversary christening baptism funeral operation op surgery transplant",
          "procedure scan release admission transfer transition move date birth delivery pick-up pickup collection refill play nativity exam exams",
          "gcses levels sats mocks prom graduation holiday holidays trip cruise concert match",
          "festival party reunion marathon race tribunal hearing interview deadline retirement show",
          "competition performance election eisteddfod carnival fete fair gala pantomime panto pageant term tymor placement course programme",
          "program semester season camp break respite stay treatment chemo chemotherapy",
          "radiotherapy block sentence licence tenancy lease notice arrival pregnancy parole",
          "hospitalisation hospitalization period redundancy audit inspection benblwydd penblwydd mhenblwydd blwydd priodas briodas",
          "gwyliau");

  private static final WordSet WITH_AN_END =
      WordSet.of(
          "term terms shift placement course programme program semester session season stay",
          "admission holiday holidays treatment block camp visit group trial project rotation",
          "school college day chemo chemotherapy radiotherapy pregnancy sentence licence order",
          "lesson appointment meeting plan year week intervention therapy sessions lessons period",
          "apprenticeship contract probation tenancy lease phase pathway respite break game match",
          "film tymor cwrs");

  private static final WordSet ONE_OF_A_KIND =
      WordSet.of(
          "review discharge reassessment birthday follow-up followup up exams gcses term graduation",
          "retirement adolygiad release sats round handover mocks results");

  private static final WordSet LASTING =
      WordSet.of(
          "stay admission hospitalisation hospitalization placement course programme program",
          "pregnancy term season treatment holiday holidays respite trip period chemotherapy",
          "radiotherapy camp semester cruise tymor gwyliau");

  private static final WordSet STOPS =
      WordSet.of(
          "i you he she we they it who which that and or but then so if when while because as than",
          "of to from at in on by for with without about into over after before until during via",
          "per is are was were be been has have had do does did will would can could should may",
          "might must each every any no not all some most both myself himself herself themselves me",
          "him them us");

  private static final WordSet NOUNS_IN_ING =
      WordSet.of(
          "wedding meeting christening hearing evening morning spring reading housing swimming",
          "running screening training planning nursing parenting upcoming following coming");

  private static final WordSet DEFINITE =
      WordSet.of("the my his her our their your this that next y yr fy ei eu");

  /** Whether a noun names a point of review, another happening with a date, or neither (null). */
  static Sort sortOf(String noun) {
    if (REVIEWS.has(noun)) {
      return Sort.REVIEW;
    }
    return EVENTS.has(noun) ? Sort.EVENT : null;
  }

  /** Whether the noun names something with an end of its own, so that "end of" fits it. */
  static boolean hasAnEnd(String noun) {
    return WITH_AN_END.has(noun);
  }

  /** Whether a word ends the phrase before a noun: prepositions, pronouns, verbs and the like. */
  static boolean stopsPhrase(String word) {
    boolean isDoing = word.length() > 5 && word.endsWith("ing") && !NOUNS_IN_ING.has(word);
    return isDoing || word.isEmpty() || STOPS.has(word);
  }

  /** Whether the noun names a stretch of days, so that "during" it sets a limit. */
  static boolean lasts(String noun) {
    return LASTING.has(noun);
  }

  /** Whether an event needs no article to be one of a kind: "by discharge", "before surgery". */
  static boolean isOneOfAKind(String noun) {
    return ONE_OF_A_KIND.has(noun);
  }

  /** Whether a phrase that begins so means one known thing. */
  static boolean isDefinite(String word) {
    return DEFINITE.has(word)
        || word.endsWith("'s")
        || !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9'
        || CalendarWords.month(word) > 0;
  }
}
