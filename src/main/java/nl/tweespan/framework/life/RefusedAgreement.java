package nl.tweespan.framework.life;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The registry cannot start: it has no framework, and the file that should give it one is wrong. */
class RefusedAgreement extends RuntimeException {

    RefusedAgreement(String reasons, Throwable cause) {
        super(reasons, cause);
    }

    /** Says so without a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<RefusedAgreement> {

        @Override
        protected FailureAnalysis analyze(Throwable root, RefusedAgreement refused) {
            return new FailureAnalysis(
                    "A definition file of an agreement is wrong, and no framework is stored yet:\n"
                            + refused.getMessage(),
                    "Correct the lines named above and start again. Nothing of the file was imported.",
                    refused);
        }
    }
}
