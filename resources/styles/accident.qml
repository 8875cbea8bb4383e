<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="1" maxScale="0" minScale="100000000" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" version="3.22.16">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="1" type="RuleRenderer">
  <rules key="{0585d4f1-c66d-543f-8298-ba77c7b95429}">
   <rule filter="coalesce(&quot;killed&quot;, 0) &gt; 0" key="{e6a136ef-0bbb-5a71-ab33-77b761626f46}" label="Accident, people killed" symbol="0" />
   <rule filter="coalesce(&quot;killed&quot;, 0) &lt;= 0 AND coalesce(&quot;injured&quot;, 0) &gt; 0" key="{7691b483-40e9-57c2-949e-7691e141a515}" label="Accident, people injured" symbol="1" />
   <rule filter="coalesce(&quot;killed&quot;, 0) &lt;= 0 AND coalesce(&quot;injured&quot;, 0) &lt;= 0 AND &quot;killed&quot; IS NOT NULL AND &quot;injured&quot; IS NOT NULL" key="{32faf558-61ca-597e-b361-8fecdc092257}" label="Accident, nobody hurt" symbol="2" />
   <rule filter="coalesce(&quot;killed&quot;, 0) &lt;= 0 AND coalesce(&quot;injured&quot;, 0) &lt;= 0 AND NOT (&quot;killed&quot; IS NOT NULL AND &quot;injured&quot; IS NOT NULL)" key="{94627421-9765-57d0-a9d0-5c4eb339356f}" label="Accident, harm not known" symbol="3" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5BY2NpZGVudCwgcGVvcGxlIGtpbGxlZDwvdGl0bGU+CiA8cGF0aCBkPSJNMTIuMCAwLjggTDEzLjkgNi4xIEwxOC42IDIuOSBMMTcuMCA4LjQgTDIyLjcgOC41IEwxOC4yIDEyLjAgTDIyLjcgMTUuNSBMMTcuMCAxNS42IEwxOC42IDIxLjEgTDEzLjkgMTcuOSBMMTIuMCAyMy4yIEwxMC4xIDE3LjkgTDUuNCAyMS4xIEw3LjAgMTUuNiBMMS4zIDE1LjUgTDUuOCAxMi4wIEwxLjMgOC41IEw3LjAgOC40IEw1LjQgMi45IEwxMC4xIDYuMSBaIiBmaWxsPSIjMDAwMDAwIiBzdHJva2U9IiMwMDAwMDAiIHN0cm9rZS13aWR0aD0iMSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+CiA8cGF0aCBkPSJNOSA5IEwxNSAxNSBNMTUgOSBMOSAxNSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIvPgo8L3N2Zz4K" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="35,35,35,255" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="parameters" />
      <Option name="scale_method" type="QString" value="diameter" />
      <Option name="size" type="QString" value="4.6" />
      <Option name="size_unit" type="QString" value="MM" />
      <Option name="vertical_anchor_point" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.76 WHEN @map_scale &gt; 500000 THEN 3.45 WHEN @map_scale &gt; 50500 THEN 4.6 ELSE 3.91 END" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5BY2NpZGVudCwgcGVvcGxlIGluanVyZWQ8L3RpdGxlPgogPHBhdGggZD0iTTEyLjAgMC44IEwxMy45IDYuMSBMMTguNiAyLjkgTDE3LjAgOC40IEwyMi43IDguNSBMMTguMiAxMi4wIEwyMi43IDE1LjUgTDE3LjAgMTUuNiBMMTguNiAyMS4xIEwxMy45IDE3LjkgTDEyLjAgMjMuMiBMMTAuMSAxNy45IEw1LjQgMjEuMSBMNy4wIDE1LjYgTDEuMyAxNS41IEw1LjggMTIuMCBMMS4zIDguNSBMNy4wIDguNCBMNS40IDIuOSBMMTAuMSA2LjEgWiIgZmlsbD0iI2ZmZDIzZiIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+CiA8cGF0aCBkPSJNMTIgOC44IFYxNS4yIE04LjggMTIgSDE1LjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwMDAwMCIgc3Ryb2tlLXdpZHRoPSIyLjIiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIvPgo8L3N2Zz4K" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="35,35,35,255" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="parameters" />
      <Option name="scale_method" type="QString" value="diameter" />
      <Option name="size" type="QString" value="4.4" />
      <Option name="size_unit" type="QString" value="MM" />
      <Option name="vertical_anchor_point" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.64 WHEN @map_scale &gt; 500000 THEN 3.3 WHEN @map_scale &gt; 50500 THEN 4.4 ELSE 3.74 END" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5BY2NpZGVudCwgbm9ib2R5IGh1cnQ8L3RpdGxlPgogPHBhdGggZD0iTTEyLjAgMC44IEwxMy45IDYuMSBMMTguNiAyLjkgTDE3LjAgOC40IEwyMi43IDguNSBMMTguMiAxMi4wIEwyMi43IDE1LjUgTDE3LjAgMTUuNiBMMTguNiAyMS4xIEwxMy45IDE3LjkgTDEyLjAgMjMuMiBMMTAuMSAxNy45IEw1LjQgMjEuMSBMNy4wIDE1LjYgTDEuMyAxNS41IEw1LjggMTIuMCBMMS4zIDguNSBMNy4wIDguNCBMNS40IDIuOSBMMTAuMSA2LjEgWiIgZmlsbD0iI2ZmZmZmZiIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+Cjwvc3ZnPgo=" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="35,35,35,255" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="parameters" />
      <Option name="scale_method" type="QString" value="diameter" />
      <Option name="size" type="QString" value="4" />
      <Option name="size_unit" type="QString" value="MM" />
      <Option name="vertical_anchor_point" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.4 WHEN @map_scale &gt; 500000 THEN 3 WHEN @map_scale &gt; 50500 THEN 4 ELSE 3.4 END" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5BY2NpZGVudCwgaGFybSBub3Qga25vd248L3RpdGxlPgogPHBhdGggZD0iTTEyLjAgMC44IEwxNC4yIDUuMiBMMTguNiAyLjkgTDE3LjggNy44IEwyMi43IDguNSBMMTkuMiAxMi4wIEwyMi43IDE1LjUgTDE3LjggMTYuMiBMMTguNiAyMS4xIEwxNC4yIDE4LjggTDEyLjAgMjMuMiBMOS44IDE4LjggTDUuNCAyMS4xIEw2LjIgMTYuMiBMMS4zIDE1LjUgTDQuOCAxMi4wIEwxLjMgOC41IEw2LjIgNy44IEw1LjQgMi45IEw5LjggNS4yIFoiIGZpbGw9IiNmZmQyM2YiIHN0cm9rZT0iIzAwMDAwMCIgc3Ryb2tlLXdpZHRoPSIxLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIvPgogPHBhdGggZD0iTTkuOSAxMC4yIEM5LjkgNyAxNC4zIDcgMTQuMyAxMCBDMTQuMyAxMiAxMiAxMS44IDEyIDEzLjYiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwMDAwMCIgc3Ryb2tlLXdpZHRoPSIxLjciIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIvPgogPGNpcmNsZSBjeD0iMTIiIGN5PSIxNi4yIiByPSIxLjE1IiBmaWxsPSIjMDAwMDAwIi8+Cjwvc3ZnPgo=" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="35,35,35,255" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="parameters" />
      <Option name="scale_method" type="QString" value="diameter" />
      <Option name="size" type="QString" value="4.4" />
      <Option name="size_unit" type="QString" value="MM" />
      <Option name="vertical_anchor_point" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.64 WHEN @map_scale &gt; 500000 THEN 3.3 WHEN @map_scale &gt; 50500 THEN 4.4 ELSE 3.74 END" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="&quot;local_id&quot;" fontFamily="Noto Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="6.5" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="1" namedStyle="" previewBkgrdColor="255,255,255,255" textColor="34,34,34,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
    <families />
    <text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
   </text-style>
   <text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="3" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
   <placement centroidInside="0" centroidWhole="0" dist="0.40000000000000002" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="1" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="6" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="6" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
   <rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="25250" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
