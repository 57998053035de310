package careplan.settings;

/**
 * A word or phrase that a team has added to the word lists.
 *
 * @param term the word, in small letters
 * @param kind what sort of word it is, such as {@code service} or {@code jargon}
 * @param plain plain words to write instead, or a question to ask; empty where there is none
 * @param source where the advice comes from; empty where there is none
 */
public record TeamWord(String term, String kind, String plain, String source) {}
