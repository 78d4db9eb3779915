package org.segun.app.input;

/** One sound document of each kind that is read. */
final class Samples {

  static final String TEXT =
      "El canciller de Perú llegó ayer a Bogotá y se reunió con el presidente de la República.";

  static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE rss [<!ELEMENT x ANY>]>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel>
        <title>El Diario</title><language>es-PE</language>
        <image><title>Logo</title></image>
        <item>
          <media:title>Una foto</media:title>
          <media:content url="https://diario.example/foto.jpg"/>
          <title>La visita &amp; m&aacute;s</title>
          <link>https://diario.example/1</link>
          <pubDate>Fri, 3 May 2024 10:20:30 CEST</pubDate>
          <description>Resumen.</description>
          <content:encoded><![CDATA[<p>%s</p><script>x()</script><p>Fin&nbsp;del texto.</p>]]></content:encoded>
        </item>
        <item>
          <title>Solo resumen</title>
          <guid>https://diario.example/2</guid>
          <pubDate>2024-05-02T08:00:00Z</pubDate>
          <description>&lt;p&gt;%s&lt;/p&gt;</description>
        </item>
        <item><title>Nada</title><guid isPermaLink="false">x3</guid></item>
      </channel></rss>
      """
          .formatted(TEXT, TEXT);

  static final String ATOM =
      """

      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">
        <title type="html">El &lt;b&gt;Diario&lt;/b&gt;</title>
        <author><name>Nadie</name></author>
        <entry>
          <id>urn:x:1</id>
          <title>La visita</title>
          <link rel="self" href="https://diario.example/api/1"/>
          <link rel="alternate" href="https://diario.example/1"/>
          <published>2024-05-03T10:20:30Z</published><updated>2024-05-04T10:20:30Z</updated>
          <summary>Resumen.</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p><p>Fin.</p></div></content>
        </entry>
      </feed>
      """
          .formatted(TEXT);

  static final String NEWSML_G2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <newsItem guid="tag:agencia.example,2024:1" version="2" standard="NewsML-G2" xml:lang="es">
        <itemMeta>
          <itemClass qcode="ninat:text"/><provider literal="Agencia"/>
          <versionCreated>2024-05-04T10:20:30Z</versionCreated>
          <embargoed>2024-05-04T00:00:00Z</embargoed>
          <pubStatus qcode="stat:usable"/>
        </itemMeta>
        <contentMeta>
          <contentCreated>2024-05-03T10:20:30-05:00</contentCreated>
          <language tag="es-CO"/><headline>La visita</headline>
        </contentMeta>
        <contentSet><inlineXML contenttype="application/nitf+xml">
          <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Otro</hl1></hedline></body.head>
          <body.content><media><media-caption><p>Foto</p></media-caption></media><p>%s</p>
          <p>Fin.</p></body.content></body></nitf></inlineXML></contentSet>
      </newsItem>
      <newsItem guid="tag:agencia.example,2024:2"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta>
        <contentSet><inlineData contenttype="text/plain">%s</inlineData></contentSet></newsItem>
      <newsItem guid="tag:agencia.example,2024:3"><itemMeta><embargoed>2999-01-01T00:00:00Z</embargoed></itemMeta>
        <contentSet><inlineData contenttype="text/plain">%s</inlineData></contentSet></newsItem>
      <newsItem guid="tag:agencia.example,2024:4"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet><remoteContent href="x.jpg"/></contentSet></newsItem>
      <packageItem guid="tag:agencia.example,2024:5"/>
      </itemSet></newsMessage>
      """
          .formatted(TEXT, TEXT, TEXT);

  static final String NITF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">
      <nitf>
        <head><title>Título</title><docdata management-status="usable"><doc-id id-string="n1" regsrc="AG"/>
          <date.issue norm="20240503T102030Z"/></docdata></head>
        <body xml:lang="es"><body.head><hedline><hl1>La <em>visita</em></hl1></hedline><distributor>Agencia</distributor></body.head>
        <body.content><block><p>%s</p><p>Fin.</p></block></body.content><body.end/></body>
      </nitf>
      """
          .formatted(TEXT);

  static final String NEWSML_1 =
      """
      <?xml version="1.0"?>
      <NewsML><NewsItem xml:lang="es"><Identification><NewsIdentifier><ProviderId>agencia.example</ProviderId><DateId>20240503</DateId>
      <NewsItemId>n1</NewsItemId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Usable"/></NewsManagement>
      <NewsComponent><NewsLines><HeadLine>La visita</HeadLine></NewsLines><ContentItem><DataContent><p>%s</p></DataContent></ContentItem></NewsComponent>
      </NewsItem></NewsML>
      """
          .formatted(TEXT);

  static final String NINJS =
      """
      {"uri": "https://agencia.example/n1", "type": "text", "language": "es", "versioncreated": "2024-05-03T10:20:30Z",
       "pubstatus": "usable", "headline": "La visita", "provider": "Agencia",
       "body_xhtml": "<p>%s</p><p>Fin.</p>"}
      """
          .formatted(TEXT);

  private Samples() {}
}
