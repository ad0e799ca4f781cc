@echo off
rem Starts Randnotiz with the Java runtime that lies beside it.
rem Without arguments it opens the window, with arguments it is the command line.
setlocal
set "home=%~dp0.."
"%home%\runtime\bin\java" ^
    "-XX:AOTCache=%home%\runtime\lib\randnotiz.aot" ^
    -Xlog:disable ^
    --enable-native-access=javafx.graphics,org.apache.lucene.core ^
    --add-modules german.pos.dict ^
    --module org.randnotiz/org.randnotiz.app.Main ^
    %*
