FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# With Neo4j's own driver, so that bolt:// and neo4j:// addresses work as well as http://.
RUN dotnet publish src/Graph.App --configuration Release --output /app -p:Neo4jDriver=true -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/runtime:10.0
# A named volume takes over the owner of the folder it is first mounted on.
RUN mkdir /data && chown "$APP_UID" /data
WORKDIR /app
COPY --from=build /app .
COPY seeds /documents
ENV Graph__Store=/data/graph.db \
    Graph__Worker__Folders__0=/documents
VOLUME /data
USER $APP_UID
ENTRYPOINT ["dotnet", "graph.dll"]
CMD ["worker"]
