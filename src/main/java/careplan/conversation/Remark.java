package careplan.conversation;

/**
 * Something to think about, offered once and never insisted on.
 *
 * @param about what kind of remark it is, such as the name of a rule: none is made twice of the
 *     same answer
 * @param words the remark
 */
public record Remark(String about, String words) {}
