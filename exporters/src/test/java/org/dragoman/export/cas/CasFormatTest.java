package org.dragoman.export.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.util.XMLInputSource;
import org.dragoman.export.Programs;
import org.dragoman.export.SampleResults;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EventParticipant;
import org.dragoman.types.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasFormatTest {

  @TempDir Path folder;

  private static final String LEGAL = "Ana \"Quispe\" <met> & \uD83D\uDD4A\r\n\tעברית =1+1";

  @ParameterizedTest
  @ValueSource(strings = {"xmi", "casjson"})
  void annotationsComeBackWithTheirFeatures(String name) throws Exception {
    JCas read = roundTrip(name, cas(LEGAL));
    assertThat(read.getDocumentText()).isEqualTo(LEGAL);
    assertThat(read.getDocumentLanguage()).isEqualTo("en");
    assertThat(read.getAnnotationIndex(Token.class)).hasSize(1);
    EntityMention mention = read.getAnnotationIndex(EntityMention.class).iterator().next();
    assertThat(mention.getCoveredText()).isEqualTo("Ana");
    assertThat(mention.getValue()).isEqualTo("PER");
    assertThat(mention.getProvenance().getRule()).isEqualTo("<rule>");
    DiplomaticEvent event = read.getAnnotationIndex(DiplomaticEvent.class).iterator().next();
    assertThat(event.getEventType()).isEqualTo("CONSULT");
    assertThat(event.getParticipants().size()).isEqualTo(1);
    assertThat(event.getParticipants(0).getRole()).isEqualTo("actor");
  }

  @Test
  void xmiReplacesWhatXmlForbidsOneForOne() throws Exception {
    String text = "Ana\f\u0000\u0001\uFFFE" + SampleResults.LONE + "x\uDC00 \uD83D\uDD4A met";
    JCas read = roundTrip("xmi", cas(text));
    assertThat(read.getDocumentText())
        .isEqualTo("Ana\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDx\uFFFD \uD83D\uDD4A met")
        .hasSameSizeAs(text);
  }

  @Test
  void jsonHoldsEveryCharacter() throws Exception {
    String text = "Ana\f\u0000\u0001\uFFFE" + SampleResults.LONE + " \uD83D\uDD4A met";
    assertThat(roundTrip("casjson", cas(text)).getDocumentText()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xmi", "casjson"})
  void bytesDoNotHangOnWhatTheCasHeldBefore(String name) throws Exception {
    JCas fresh = JCasFactory.createJCas();
    fillWithEntities(fresh, 20);
    JCas used = JCasFactory.createJCas();
    fillWithEntities(used, 3000);
    used.reset();
    fillWithEntities(used, 20);
    assertThat(written(name, used)).isEqualTo(written(name, fresh));
  }

  private static void fillWithEntities(JCas jcas, int count) {
    jcas.setDocumentText("Ana met Bo.");
    for (int i = 0; i < count; i++) {
      new EntityMention(jcas, 0, 3).addToIndexes();
      new Entity(jcas).addToIndexes();
    }
  }

  @Test
  void anotherParserFindsXmiWellFormed() throws Exception {
    Programs.assumeInstalled("xmllint");
    JCas jcas = cas(LEGAL + "\u0001\uD83D\uFFFE ]]>");
    Path xmi = folder.resolve("d.xmi");
    Path types = folder.resolve("TypeSystem.xml");
    Files.write(xmi, written("xmi", jcas));
    Files.write(types, new XmiFormat().types(jcas.getTypeSystem()).orElseThrow());
    assertThat(Programs.run("xmllint", "--noout", xmi.toString(), types.toString())).isEmpty();
  }

  @Test
  void documentTypeIsRefused() throws Exception {
    String xmi =
        new String(written("xmi", cas("Ana met Bo")), StandardCharsets.UTF_8)
            .replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e \"boo\">]>");
    JCas jcas = JCasFactory.createJCas();
    assertThatThrownBy(
            () ->
                XmiFormat.read(
                    new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), jcas.getCas()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void typesBesideXmiAreEnoughToReadIt() throws Exception {
    JCas jcas = cas(LEGAL);
    byte[] types = new XmiFormat().types(jcas.getTypeSystem()).orElseThrow();
    var description =
        org.apache.uima.UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(types), null));
    JCas other = JCasFactory.createJCas(description);
    XmiFormat.read(new ByteArrayInputStream(written("xmi", jcas)), other.getCas());
    assertThat(other.getAnnotationIndex(EntityMention.class)).hasSize(1);
    assertThat(TypeSystemDescriptionFactory.createTypeSystemDescription().getTypes())
        .extracting(type -> type.getName())
        .contains("org.dragoman.types.EntityMention");
  }

  private static JCas roundTrip(String name, JCas jcas) throws Exception {
    byte[] bytes = written(name, jcas);
    JCas read = JCasFactory.createJCas();
    if (name.equals("xmi")) {
      XmiFormat.read(new ByteArrayInputStream(bytes), read.getCas());
    } else {
      CasJsonFormat.read(new ByteArrayInputStream(bytes), read.getCas());
    }
    return read;
  }

  private static byte[] written(String name, JCas jcas) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CasFormat format = name.equals("xmi") ? new XmiFormat() : new CasJsonFormat();
    format.write(jcas.getCas(), out);
    return out.toByteArray();
  }

  private static JCas cas(String text) throws Exception {
    JCas jcas = JCasFactory.createText(text, "en");
    new Token(jcas, 0, 3).addToIndexes();
    Provenance why = new Provenance(jcas);
    why.setRule("<rule>");
    EntityMention mention = new EntityMention(jcas, 0, 3);
    mention.setValue("PER");
    mention.setProvenance(why);
    mention.addToIndexes();
    EventParticipant participant = new EventParticipant(jcas, 0, 3);
    participant.setRole("actor");
    int met = text.indexOf("met");
    DiplomaticEvent event = new DiplomaticEvent(jcas, met, met + 3);
    event.setEventType("CONSULT");
    event.setParticipants(FSArray.create(jcas, new EventParticipant[] {participant}));
    event.addToIndexes();
    return jcas;
  }
}
