package nenpyo.io;

import tools.jackson.core.StreamReadConstraints;

/**
 * Tells the JSON parser our limits, and makes it name the one that was passed, which its own messages only
 * describe.
 */
final class NamedConstraints extends StreamReadConstraints {
    private static final long serialVersionUID = 1L;

    NamedConstraints(Limits limits) {
        super(limits.nestingDepth(), -1, -1, limits.numberChars(), limits.stringChars(), limits.nameChars());
    }

    @Override
    public void validateNestingDepth(int depth) {
        check("nestingDepth", depth, _maxNestingDepth);
    }

    @Override
    public void validateStringLength(int length) {
        check("stringChars", length, _maxStringLen);
    }

    @Override
    public void validateStringLengthLong(long length) {
        check("stringChars", length, _maxStringLen);
    }

    @Override
    public void validateNameLength(int length) {
        check("nameChars", length, _maxNameLen);
    }

    @Override
    public void validateIntegerLength(int length) {
        check("numberChars", length, _maxNumLen);
    }

    @Override
    public void validateFPLength(int length) {
        check("numberChars", length, _maxNumLen);
    }

    private static void check(String limit, long length, long most) {
        if (length > most) {
            throw new LimitReached(limit, most);
        }
    }
}
