<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="0" maxScale="0" minScale="100000000" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" version="3.22.16">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="1" type="RuleRenderer">
  <rules key="{80e30da2-b7e3-57cf-9e68-4ef210b6edc2}">
   <rule filter="coalesce(&quot;category&quot;, '') IN ('APM')" key="{d9297d77-6a75-534d-a4bc-a4a991107b35}" label="Anti-personnel mine" symbol="0" />
   <rule filter="coalesce(&quot;category&quot;, '') IN ('APM_IMP')" key="{c6cdc1a5-7821-58e9-9176-b0f2a9eecb76}" label="Improvised mine" symbol="1" />
   <rule filter="coalesce(&quot;category&quot;, '') IN ('AVM')" key="{da9157f1-ceda-51a7-962a-1f945eddc836}" label="Anti-vehicle mine" symbol="2" />
   <rule filter="coalesce(&quot;category&quot;, '') IN ('CMR')" key="{ff8d6ccb-6448-554e-a9b0-8d2e0df502a9}" label="Cluster munition remnant" symbol="3" />
   <rule filter="coalesce(&quot;category&quot;, '') IN ('UXO', 'AXO')" key="{2863f530-4728-5047-9199-94ae86bdc67b}" label="Unexploded or abandoned ordnance" symbol="4" />
   <rule filter="coalesce(&quot;category&quot;, '') IN ('IED', 'BOOBY_TRAP')" key="{bbf791c1-73fc-5e2f-a800-652eb200b783}" label="Improvised device or booby trap" symbol="5" />
   <rule filter="coalesce(&quot;category&quot;, '') NOT IN ('APM', 'APM_IMP', 'AVM', 'CMR', 'UXO', 'AXO', 'IED', 'BOOBY_TRAP')" key="{ceacfd2d-1d15-5483-8b83-b1aec9c6e02e}" label="Other ordnance" symbol="6" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5BbnRpLXBlcnNvbm5lbCBtaW5lPC90aXRsZT4KIDxjaXJjbGUgY3g9IjEyIiBjeT0iMTIiIHI9IjExIiBmaWxsPSIjZmZmZmZmIiBzdHJva2U9IiMwMDAwMDAiIHN0cm9rZS13aWR0aD0iMS4yIi8+CiA8cmVjdCB4PSI1LjUiIHk9IjExLjQiIHdpZHRoPSIxMyIgaGVpZ2h0PSI2IiBmaWxsPSIjMDAwMDAwIiByeD0iMS42Ii8+CiA8cmVjdCB4PSIxMC40IiB5PSI4LjQiIHdpZHRoPSIzLjIiIGhlaWdodD0iMy40IiBmaWxsPSIjMDAwMDAwIi8+CiA8cGF0aCBkPSJNMTIgOC40IEw4LjYgNC44IE0xMiA4LjQgVjQgTTEyIDguNCBMMTUuNCA0LjgiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwMDAwMCIgc3Ryb2tlLXdpZHRoPSIxLjQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIvPgo8L3N2Zz4K" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5JbXByb3Zpc2VkIG1pbmU8L3RpdGxlPgogPGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEiIGZpbGw9IiNmZmZmZmYiIHN0cm9rZT0iIzAwMDAwMCIgc3Ryb2tlLXdpZHRoPSIxLjIiLz4KIDxyZWN0IHg9IjQuNiIgeT0iMTIuNiIgd2lkdGg9IjE0LjgiIGhlaWdodD0iMiIgZmlsbD0iIzAwMDAwMCIvPgogPHJlY3QgeD0iNC42IiB5PSIxNi40IiB3aWR0aD0iMTQuOCIgaGVpZ2h0PSIyIiBmaWxsPSIjMDAwMDAwIi8+CiA8cGF0aCBkPSJNMTIgMTIuNiBWOS42IEw5LjQgOC4yIEwxNC42IDYuOCBMMTIgNSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuNiIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+Cjwvc3ZnPgo=" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5BbnRpLXZlaGljbGUgbWluZTwvdGl0bGU+CiA8Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMSIgZmlsbD0iI2ZmZmZmZiIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuMiIvPgogPHBhdGggZD0iTTMuNiAxNi42IEMzLjYgMTEuNCAyMC40IDExLjQgMjAuNCAxNi42IFoiIGZpbGw9IiMwMDAwMDAiLz4KIDxyZWN0IHg9IjgiIHk9IjguNiIgd2lkdGg9IjgiIGhlaWdodD0iMy40IiBmaWxsPSIjMDAwMDAwIi8+Cjwvc3ZnPgo=" />
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
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5DbHVzdGVyIG11bml0aW9uIHJlbW5hbnQ8L3RpdGxlPgogPGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEiIGZpbGw9IiNmZmZmZmYiIHN0cm9rZT0iIzAwMDAwMCIgc3Ryb2tlLXdpZHRoPSIxLjIiLz4KIDxjaXJjbGUgY3g9IjEyIiBjeT0iMTQuNCIgcj0iNSIgZmlsbD0iIzAwMDAwMCIvPgogPHBhdGggZD0iTTEyIDkuNCBDOS40IDcuNiAxNC42IDYuMiAxMiAzLjgiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwMDAwMCIgc3Ryb2tlLXdpZHRoPSIxLjgiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIvPgo8L3N2Zz4K" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5VbmV4cGxvZGVkIG9yIGFiYW5kb25lZCBvcmRuYW5jZTwvdGl0bGU+CiA8Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMSIgZmlsbD0iI2ZmZmZmZiIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuMiIvPgogPGcgdHJhbnNmb3JtPSJyb3RhdGUoNDAgMTIgMTIpIj4KIDxwYXRoIGQ9Ik0xMiAyLjYgQzE0LjggNS40IDE1IDguNCAxNC42IDEzIEwxMy40IDE1LjIgSDEwLjYgTDkuNCAxMyBDOSA4LjQgOS4yIDUuNCAxMiAyLjYgWiIgZmlsbD0iIzAwMDAwMCIvPgogPHBhdGggZD0iTTEwLjggMTYgTDggMjAuNiBIMTYgTDEzLjIgMTYgWiIgZmlsbD0iIzAwMDAwMCIvPgogPC9nPgo8L3N2Zz4K" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5JbXByb3Zpc2VkIGRldmljZSBvciBib29ieSB0cmFwPC90aXRsZT4KIDxjaXJjbGUgY3g9IjEyIiBjeT0iMTIiIHI9IjExIiBmaWxsPSIjZmZmZmZmIiBzdHJva2U9IiMwMDAwMDAiIHN0cm9rZS13aWR0aD0iMS4yIi8+CiA8cmVjdCB4PSI1IiB5PSIxMC42IiB3aWR0aD0iMTQiIGhlaWdodD0iOCIgZmlsbD0iIzAwMDAwMCIvPgogPGNpcmNsZSBjeD0iMTIiIGN5PSIxNC42IiByPSIyLjQiIGZpbGw9IiNmZmZmZmYiLz4KIDxwYXRoIGQ9Ik04IDEwLjYgQzggNS40IDE1IDguNiAxNi42IDQuNiIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuNiIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+Cjwvc3ZnPgo=" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="marker">
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="color" type="QString" value="35,35,35,255" />
      <Option name="fixedAspectRatio" type="QString" value="0" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5PdGhlciBvcmRuYW5jZTwvdGl0bGU+CiA8Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMSIgZmlsbD0iI2ZmZmZmZiIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuMiIvPgogPHBhdGggZD0iTTEyIDQuNiBMMTkuNCAxMiBMMTIgMTkuNCBMNC42IDEyIFoiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwMDAwMCIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiLz4KIDxjaXJjbGUgY3g9IjEyIiBjeT0iMTIiIHI9IjIiIGZpbGw9IiMwMDAwMDAiLz4KPC9zdmc+Cg==" />
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
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
