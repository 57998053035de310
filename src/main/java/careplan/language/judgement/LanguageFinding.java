package careplan.language.judgement;

/**
 * Words to look at again.
 *
 * @param category what is amiss
 * @param words where they stand
 * @param plain plain words, what the letters stand for, or what to write instead; empty where the
 *     lists have none
 * @param source where the advice comes from; empty where there is none
 */
public record LanguageFinding(
    LanguageCategory category, DecidingWords words, String plain, String source) {}
