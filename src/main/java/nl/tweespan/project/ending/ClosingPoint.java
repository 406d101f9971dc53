package nl.tweespan.project.ending;

import java.util.EnumSet;
import java.util.Set;

/** On what a word is asked when a project is over. */
public enum ClosingPoint {
    RESULTS,
    PEOPLE,
    /** Where they are kept, and what goes to whom. */
    DATA,
    MONEY,
    FACILITIES,
    PUBLICATIONS,
    /** Accounts, passes and rights of use that were given for it. */
    ACCESS,
    /** What one party lent the other. */
    PROPERTY,
    FOLLOW_UP;

    /** What is asked of a project that ends as planned. */
    public static final Set<ClosingPoint> OF_COMPLETION = EnumSet.of(RESULTS, DATA, ACCESS, PROPERTY, FOLLOW_UP);

    /** What is asked of a project that ends early. */
    public static final Set<ClosingPoint> OF_EARLY_END = EnumSet.of(PEOPLE, DATA, MONEY, FACILITIES, PUBLICATIONS);
}
