package careplan.language.time;

/**
 * What a text about hours of opening comes to.
 *
 * @param hours the hours in which it says that somebody answers
 * @param doubtfulHours the hours in which it says that somebody might
 * @param isRest whether it means all times that others do not cover
 * @param isDenied whether it says that they do not answer at all hours
 * @param isDoubtful whether it wishes, plans or doubts
 * @param isLimited whether it says that there are limits, though not which hours
 * @param isMessage whether a machine or somebody else answers in its place
 * @param isText whether it speaks of writing, which may or may not be answered
 * @param isEveryDay whether it names every day, but no hours
 * @param start the first token of the words that decide, or -1
 * @param end the place of the token after them
 */
record HoursStatement(
    WeekHours hours,
    WeekHours doubtfulHours,
    boolean isRest,
    boolean isDenied,
    boolean isDoubtful,
    boolean isLimited,
    boolean isMessage,
    boolean isText,
    boolean isEveryDay,
    int start,
    int end) {

  /** Whether it says nothing of hours. */
  boolean isSilent() {
    return hours.isEmpty()
        && doubtfulHours.isEmpty()
        && !isRest
        && !isDenied
        && !isDoubtful
        && !isLimited
        && !isMessage
        && !isText
        && !isEveryDay;
  }

  ContactHours.Answers answers() {
    if (isDenied) {
      return ContactHours.Answers.NOT_ALWAYS;
    }
    if (hours.isWholeWeek()) {
      if (isMessage || isLimited) {
        return ContactHours.Answers.NOT_ALWAYS;
      }
      return isDoubtful ? ContactHours.Answers.UNCLEAR : ContactHours.Answers.ALWAYS;
    }
    boolean someDoubtful = !doubtfulHours.isEmpty() && !doubtfulHours.isWholeWeek();
    return !hours.isEmpty() || someDoubtful || isRest || isLimited || isMessage
        ? ContactHours.Answers.NOT_ALWAYS
        : ContactHours.Answers.UNCLEAR;
  }
}
