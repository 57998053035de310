package careplan.language.judgement;

import java.util.Optional;

/**
 * What a need statement says.
 *
 * @param kind what it names
 * @param words the words that decided it; absent for an empty text
 * @param thirdPerson the words that put it in the third person ("Needs", "Mrs Jones requires"),
 *     absent where it is the person speaking or nobody is named
 * @param question what to ask where the kind is no need, else empty
 */
public record NeedVerdict(
    NeedKind kind,
    Optional<DecidingWords> words,
    Optional<DecidingWords> thirdPerson,
    String question) {}
