package nl.tweespan.framework;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.definition.reading.WrongDefinition;
import nl.tweespan.framework.life.FrameworkImport;
import nl.tweespan.framework.life.FrameworkRepository;
import nl.tweespan.platform.Stamps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds versions of the text of an agreement; none is ever changed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FrameworkVersions {

    private final FrameworkRepository repository;
    private final Stamps stamps;
    private final DefinitionReader reader = new DefinitionReader();

    FrameworkVersions(FrameworkRepository repository, Stamps stamps) {
        this.repository = repository;
        this.stamps = stamps;
    }

    /** The text of a version as it is stored. */
    public String text(UUID versionId) {
        return repository.text(versionId);
    }

    /**
     * Adds the next version, in force from that day; read by everybody once the transaction is committed.
     *
     * @return its id
     * @throws WrongDefinition when the text is no right definition; then nothing is stored
     */
    public UUID add(Framework newest, LocalDate inForceFrom, String text) {
        stamps.changing();
        reader.read(newest.code() + ".yaml", text);
        UUID id = repository.addVersion(
                newest.id(), newest.number() + 1, inForceFrom, text, FrameworkImport.checksum(text));
        return id;
    }
}
