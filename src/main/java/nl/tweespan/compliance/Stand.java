package nl.tweespan.compliance;

import nl.tweespan.compliance.NormSource.Norm;

/** A norm and how it stands. */
public record Stand(Norm norm, Finding finding) {

    public NormStatus status() {
        return finding.status();
    }
}
