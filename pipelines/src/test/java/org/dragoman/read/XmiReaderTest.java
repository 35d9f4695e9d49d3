package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.export.cas.XmiFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmiReaderTest {

  @TempDir Path folder;

  @Test
  void documentWrittenAsXmiIsReadAsItWas() throws Exception {
    String text = "Oslo \uD83D\uDE00 spoke.\r\n\n  <\"Lima\" & others>\tlistened.";
    RawDocument original =
        new RawDocument(
            "a.txt",
            "a.txt",
            "file:a",
            null,
            "The Paper",
            "00",
            "A title",
            LocalDate.of(2024, 2, 29),
            text,
            List.of());
    JCas jcas = JCasFactory.createJCas();
    CasFiller.fill(jcas, original, "en");
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.xmi"))) {
      new XmiFormat().write(jcas.getCas(), out);
    }

    RawDocument read = ReadFolder.document(folder);

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.title()).isEqualTo("A title");
    assertThat(read.publisher()).isEqualTo("The Paper");
    assertThat(read.date()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(read.source()).isEqualTo("a.xmi");
  }

  @Test
  void initialViewIsReadWhateverTheTypesAre() throws Exception {
    write(
        """
        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:x="http:///foreign.ecore">
        <x:Odd xmi:id="3" sofa="1" begin="0" end="4"/>
        <cas:Sofa xmi:id="1" sofaNum="2" sofaID="raw" mimeType="text" sofaString="Raw."/>
        <cas:Sofa xmi:id="2" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Lima&#10;spoke."/>
        </xmi:XMI>
        """);

    assertThat(ReadFolder.document(folder).text()).isEqualTo("Lima\nspoke.");
  }

  @Test
  void whatIsNoXmiIsNamedWithThePlace() throws Exception {
    write("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<x>&e;</x>");
    assertThat(ReadFolder.lines(folder))
        .singleElement()
        .asString()
        .contains("is no XMI: line 1", "DOCTYPE");
    write("<x>\n<y></x>");
    assertThat(ReadFolder.lines(folder)).singleElement().asString().contains("is no XMI: line 2");
    write("<x/>");
    assertThat(ReadFolder.lines(folder))
        .containsExactly("a.xmi: is XML, but no XMI of a CAS with a text");
  }

  private void write(String xml) throws Exception {
    Files.writeString(folder.resolve("a.xmi"), xml);
  }
}
