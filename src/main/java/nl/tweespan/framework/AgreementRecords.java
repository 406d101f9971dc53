package nl.tweespan.framework;

import java.util.Set;
import nl.tweespan.audit.RecordNames;

/**
 * The records of a room that stand under an agreement: what they are called, and that their history is read by those who may see
 * the agreement.
 */
public interface AgreementRecords extends RecordNames {

    /** Their tables, each with a column {@code framework_id}. */
    Set<String> tables();
}
