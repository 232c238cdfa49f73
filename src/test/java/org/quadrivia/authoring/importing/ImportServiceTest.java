package org.quadrivia.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseLifecycle;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.remote.RemoteFetcher;
import org.springframework.beans.factory.annotation.Autowired;

@Timeout(60)
class ImportServiceTest extends AuthoringStage {
    private static final Path KBS = Path.of("src/test/resources/kbs");
    private static final String TINY = """
            PREFIX : <http://e.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            :River a rdfs:Class ; rdfs:label "river"@en .
            :mouth rdfs:label "mouth"@en .
            %s
            """;

    @Autowired
    private RemoteFetcher fetcher;

    @Autowired
    private MediaLibrary library;

    @Autowired
    private ImportService imports;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private KnowledgeBaseLifecycle lifecycle;

    @Autowired
    private AccessControl access;

    /** A teacher suffices: a copy of the shipped knowledge base for each of many small tests would take most of their time. */
    @BeforeEach
    @Override
    protected void copyOfHerOwn() {
        ada = teacher("ada");
        signInAs(ada);
    }

    @Test
    void whatIsBroughtIsLookedOverAndStoredOnlyWhenItIsPublished() {
        int before = knowledge.all().size();

        String id = imports.begin(List.of(file("rivers.ttl", rivers())));
        ImportReport report = ((ImportState.Ready) settled(id)).report();

        assertThat(report.questions()).isPositive();
        assertThat(report.sample()).isNotEmpty();
        assertThat(report.profile().classes()).extracting(kind -> kind.label()).contains("river");
        assertThat(knowledge.all()).hasSize(before);
        KbId made = imports.publish(id, KbDetails.titled("The rivers"), Visibility.PRIVATE)
                .orElseThrow();
        assertThat(made.value()).startsWith("the-rivers");
        assertThat(bases.mine(made).orElseThrow().card().title()).isEqualTo("The rivers");
        assertThat(imports.publish(id, KbDetails.titled("Twice"), Visibility.PRIVATE))
                .isEmpty();
    }

    @Test
    void everyBadLineOfNTriplesIsTold() {
        String id = imports.begin(List.of(file("bad.nt", """
                <http://e.org/a> <http://e.org/p> "ok" .
                <http://e.org/a> <http://e.org/p "no" .
                <http://e.org/a> <http://e.org/p> "fine" .
                nonsense
                <http://e.org/a> <http://e.org/p> "open .
                <http://e.org/a> <http://e.org/p> "fine too" .
                """)));

        ImportState.Refused refused = (ImportState.Refused) settled(id);

        assertThat(refused.faults()).extracting(fault -> fault.line()).containsExactly(2, 4, 5);
        assertThat(refused.faults())
                .allSatisfy(fault -> assertThat(fault.excerpt()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatCannotBeReadIsRefusedAndNothingIsStored(Path file) throws IOException {
        int before = knowledge.all().size();

        String id = imports.begin(List.of(brought(file.getFileName().toString(), Files.readAllBytes(file))));

        assertThat(settled(id))
                .isInstanceOfSatisfying(
                        ImportState.Refused.class,
                        refused -> assertThat(refused.faults()).isNotEmpty());
        assertThat(knowledge.all()).hasSize(before);
        assertThat(imports.publish(id, KbDetails.titled("No"), Visibility.PUBLIC))
                .isEmpty();
    }

    static List<Path> invalid() throws IOException {
        try (var files = Files.list(KBS.resolve("invalid"))) {
            return files.filter(file -> !file.getFileName().toString().matches("SOURCE.*|LICEN.*|README.*|.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        String id = imports.begin(
                List.of(file("long.ttl", "<http://e.org/a> <http://e.org/p> \"" + "x".repeat(1_000_001) + "\" .")));

        assertThat(((ImportState.Refused) settled(id)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("1,000,000"));
    }

    /** A million digits would keep the parser for minutes. */
    @Test
    @Timeout(20)
    void aNumberOfAMillionDigitsIsRefusedAtOnce() {
        String id = imports.begin(
                List.of(file("number.ttl", "<http://e.org/a> <http://e.org/p> " + "7".repeat(1_000_000) + " .")));

        assertThat(((ImportState.Refused) settled(id)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("10,000 digits"));
    }

    /** Where a megabyte may be brought, and so ten unpacked: a few kilobytes that are twelve. */
    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        ImportService small = new ImportService(
                lifecycle,
                access,
                workspace,
                new ImportSettings(1, 1_000_000, 1_000_000, 1, 1, fetcher.settings()),
                fetcher,
                library,
                Clock.systemUTC());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            String comment = "#" + "x".repeat(99_998) + "\n";
            gzip.write(comment.repeat(120).getBytes(StandardCharsets.US_ASCII));
        }

        String id = small.begin(List.of(brought("bomb.ttl.gz", packed.toByteArray())));

        assertThat(((ImportState.Refused) settled(small, id)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("10 MB"));
    }

    @Test
    void severalFilesMakeOneKnowledgeBaseWithTheFamiliesThatCome() throws IOException {
        String family = Files.readString(Path.of("ontology/questions/object.rq"));

        String id = imports.begin(List.of(
                file("rivers.ttl", rivers()),
                file("more.nt", "<http://e.org/x> <http://e.org/y> <http://e.org/z> ."),
                file("own.rq", family)));
        ImportReport report = ((ImportState.Ready) settled(id)).report();
        KbId made =
                imports.publish(id, KbDetails.titled("Both"), Visibility.PUBLIC).orElseThrow();

        assertThat(report.notes()).isEmpty();
        assertThat(report.profile().graphs()).isEqualTo(2);
        assertThat(snapshots.attachments(made).families()).containsOnlyKeys("own.rq");
    }

    @Test
    void itIsSeenByNobodyElseAndGoneWhenItIsCancelled() {
        String id = imports.begin(List.of(file("rivers.ttl", rivers())));
        signInAs(teacher("eve"));
        assertThat(imports.state(id)).isEmpty();
        imports.cancel(id);
        signInAs(ada);
        assertThat(settled(id)).isInstanceOf(ImportState.Ready.class);

        imports.cancel(id);

        assertThat(imports.state(id)).contains(new ImportState.Cancelled());
        assertThat(imports.publish(id, KbDetails.titled("No"), Visibility.PUBLIC))
                .isEmpty();
    }

    /** Which questions are drawn does not depend on the title. */
    @Test
    void asManyQuestionsArePublishedAsWerePromised() throws IOException {
        byte[] clubs = Files.readAllBytes(Path.of("src/test/resources/kbs/tiny/epl.ttl"));
        String id = imports.begin(List.of(brought("epl.ttl", clubs)));
        ImportReport report = ((ImportState.Ready) settled(id)).report();

        KbId made = imports.publish(id, KbDetails.titled("Clubs and their grounds"), Visibility.PRIVATE)
                .orElseThrow();

        assertThat(banks.bank(made).orElseThrow().items().size()).isEqualTo(report.questions());
        assertThat(banks.bank(made).orElseThrow().families()).isEqualTo(report.families());
    }

    @Test
    void learnersBringNothing() {
        signInAs(somebody("pupil", Role.LEARNER));

        assertThatThrownBy(() -> imports.begin(List.of(file("a.ttl", "")))).isInstanceOf(AccessRefused.class);
    }

    /** Names are data: what is markup in them is shown as it stands, and what would run does not. */
    @Test
    void labelsAndAddressesThatLookLikeScriptsAreData() {
        String id = imports.begin(List.of(file("evil.ttl", TINY.formatted("""
                :a a :River ; rdfs:label "<img src=x onerror=alert(1)>" ; :mouth <javascript:alert(1)> .
                """))));

        assertThat(settled(id)).isInstanceOf(ImportState.Ready.class);
    }

    private static String rivers() {
        StringBuilder rivers = new StringBuilder();
        List<String> seas = List.of("North Sea", "Baltic Sea", "Black Sea", "Red Sea");
        for (int i = 0; i < 12; i++) {
            rivers.append(":r%d a :River ; rdfs:label \"River %s\"@en ; :mouth :s%d .%n"
                    .formatted(i, (char) ('A' + i), i % 4));
        }
        for (int i = 0; i < 4; i++) {
            rivers.append(":s%d a :Sea ; rdfs:label \"%s\"@en .%n".formatted(i, seas.get(i)));
        }
        return TINY.formatted(rivers)
                + ":mouth a <http://www.w3.org/2002/07/owl#FunctionalProperty> .\n:Sea rdfs:label \"sea\"@en .";
    }

    private ImportState settled(String id) {
        return settled(imports, id);
    }

    private static ImportState settled(ImportService imports, String id) {
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.onSpinWait();
        }
        return imports.state(id).orElseThrow();
    }

    private static ImportService.Upload file(String name, String text) {
        return brought(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportService.Upload brought(String name, byte[] content) {
        try {
            Path file = Files.createTempFile("brought", null);
            Files.write(file, content);
            return new ImportService.Upload(name, file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
