package dev.awaitbot.report;
import java.nio.file.*;
import java.util.List;
public class Peek {
  public static void main(String[] a) throws Exception {
    int n=Integer.parseInt(a[0]), w=Integer.parseInt(a[1]), p=Integer.parseInt(a[2]);
    long t=System.nanoTime();
    Tally tally=new Synthetic(1,p,"C").tally(n,w);
    System.out.println("fill "+(System.nanoTime()-t)/1e9); t=System.nanoTime();
    Report r=Report.of(tally.cases(), new Source("slack",List.of("team.zip"),w,List.of(),List.of()), java.time.Instant.parse("2025-01-01T00:00:00Z"));
    System.out.println("report "+(System.nanoTime()-t)/1e9); t=System.nanoTime();
    try(var o=Files.newBufferedWriter(Path.of(a[3]+".html"))){dev.awaitbot.report.render.Html.write(r,o);}
    try(var o=Files.newOutputStream(Path.of(a[3]+".json"))){dev.awaitbot.report.render.Json.write(r,o);}
    System.out.println("render "+(System.nanoTime()-t)/1e9);
  }
}
