package careplan.language;

/**
 * One line of a word list.
 *
 * @param term the word or phrase, in lower case for all but names
 * @param kind what sort of word it is within its list
 * @param plain plain words to write instead, or a question to ask; empty where there is none
 * @param source where the advice comes from; empty where there is none
 */
public record WordEntry(String term, String kind, String plain, String source) {}
