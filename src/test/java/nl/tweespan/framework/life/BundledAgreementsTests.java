package nl.tweespan.framework.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweespan.TweespanTest;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.RealAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;

@TweespanTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class BundledAgreementsTests {

    @TempDir
    private Path folder;

    @Autowired
    private FrameworkImport imports;

    @Autowired
    private FrameworkRepository repository;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private MessageSource messages;

    @Test
    void keepsWhatIsStoredWhenAFileIsWrongAndSaysWhere(CapturedOutput output) throws Exception {
        List<Framework> before = frameworks.all();
        Files.writeString(folder.resolve("wrong.yaml"), RealAgreement.text().replace("initial: P5Y", "initial: long"));

        assertThatCode(this::start).doesNotThrowAnyException();

        assertThat(frameworks.all()).isEqualTo(before);
        assertThat(output.getAll()).containsPattern("wrong\\.yaml:\\d+: \"long\" is not a period such as P5Y");
    }

    @Test
    void leavesAStoredFrameworkAsItIsWhenItsFileChanges(CapturedOutput output) throws Exception {
        List<Framework> before = frameworks.all();
        Files.writeString(folder.resolve("changed.yaml"), RealAgreement.text() + "# a later remark\n");

        start();

        assertThat(frameworks.all()).isEqualTo(before);
        assertThat(output.getAll()).contains("changed.yaml differs from framework ut-zgt-2019 as stored");
    }

    private void start() throws Exception {
        new BundledAgreements(imports, repository, frameworks, messages, "file:" + folder + "/*.yaml")
                .run(new DefaultApplicationArguments());
    }
}
