package careplan.language.judgement;

/** Why one of the questions about a goal was answered as it was. */
public enum GoalReason {
  /** Something anyone could see being done is named. */
  DEED_NAMED,
  /** A number, threshold, frequency or level is given. */
  AMOUNT_GIVEN,
  /** The measure says what will be seen. */
  SIGN_GIVEN,
  /** It happens or it does not: found a job, been to the wedding. */
  DONE_OR_NOT,
  /** Only change is named, in something too wide to see: "improve mobility". */
  ONLY_CHANGE,
  /** Only a state is named: "be happy". */
  ONLY_STATE,
  /** More or less of something, without how much. */
  ONLY_COMPARED,
  /** Only a topic is named, and nothing that happens. */
  ONLY_TOPIC,
  /** It says what is done, but not how often or how much. */
  NO_AMOUNT,
  /** The words are the person's or anyone's own. */
  ORDINARY_WORDS,
  /** Doing as the service asks: comply, engage, accept. */
  DOING_AS_ASKED,
  /** Said about the person, as a service does: "Client will". */
  SAID_ABOUT_THE_PERSON,
  /** Something staff do. */
  STAFF_DO,
  /** Words of the profession. */
  CLINICAL_WORDS
}
