package careplan.language.judgement;

import java.util.Optional;

/**
 * Who an owner is.
 *
 * @param kind what stands there
 * @param words the words that decided it; absent where the text is empty
 * @param inFull what an abbreviated role stands for, else empty
 */
public record OwnerVerdict(OwnerKind kind, Optional<DecidingWords> words, String inFull) {}
