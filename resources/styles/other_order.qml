<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="1" maxScale="0" minScale="100000000" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" version="3.22.16">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="1" type="RuleRenderer">
  <rules key="{e58bc120-0541-5352-a71a-8ff54e084d03}">
   <rule filter="NOT (&quot;site_left_on&quot; IS NOT NULL AND coalesce(to_date(&quot;site_left_on&quot;) &lt;= to_date(now()), true))" key="{d32d2fe8-52d1-5890-9357-d2904f0af58a}" label="Order of another office: people may be there" symbol="0" />
   <rule filter="(&quot;site_left_on&quot; IS NOT NULL AND coalesce(to_date(&quot;site_left_on&quot;) &lt;= to_date(now()), true))" key="{9cc326ac-aaf2-56d3-a3db-c21a75fae0b8}" label="Order of another office, site left" symbol="1" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="fill">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="1.4" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="($id IS NULL OR $id &lt; -9e18) OR coalesce(@map_scale, 1) &lt;= 50500" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;1;1;1;1;1" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="107,58,0,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.9" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="($id IS NULL OR $id &lt; -9e18) OR coalesce(@map_scale, 1) &lt;= 50500" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;1;1;1;1;1" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="107,58,0,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.35" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &gt; 50500 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '107,58,0,255')" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="if(coalesce(@map_scale, 1) &gt; 1010000, 0.2, 0.35)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="average_angle_length" type="QString" value="4" />
      <Option name="average_angle_unit" type="QString" value="MM" />
      <Option name="interval" type="QString" value="3" />
      <Option name="interval_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_along_line" type="QString" value="0" />
      <Option name="offset_along_line_unit" type="QString" value="MM" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="placement" type="QString" value="vertex" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 25250 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="107,58,0,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="1.2" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="fillColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '255,255,255,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '107,58,0,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &gt; 50500 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="107,58,0,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.54" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="6.4" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '107,58,0,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 3.84 WHEN @map_scale &gt; 500000 THEN 4.8 WHEN @map_scale &gt; 50500 THEN 6.4 ELSE 5.44 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@5" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5PcmRlciBvZiBhbm90aGVyIG9mZmljZTwvdGl0bGU+CiA8cmVjdCB4PSIxLjYiIHk9IjEuNiIgd2lkdGg9IjIwLjgiIGhlaWdodD0iMjAuOCIgZmlsbD0iI2ZmZmZmZiIgc3Ryb2tlPSIjNmIzYTAwIiBzdHJva2Utd2lkdGg9IjIuOCIvPgogPHBhdGggZD0iTTcuMiAxOSBWNSBIMTggTDE0LjYgOSBMMTggMTMgSDcuMiIgZmlsbD0iIzZiM2EwMCIgc3Ryb2tlPSIjNmIzYTAwIiBzdHJva2Utd2lkdGg9IjEuOCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPgo8L3N2Zz4K" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3.8" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array((CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.28 WHEN @map_scale &gt; 500000 THEN 2.85 WHEN @map_scale &gt; 50500 THEN 3.8 ELSE 3.23 END), (CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN -3.23 WHEN @map_scale &gt; 1500000 THEN -1.94 WHEN @map_scale &gt; 500000 THEN -2.42 WHEN @map_scale &gt; 50500 THEN -3.23 ELSE -2.75 END)))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.28 WHEN @map_scale &gt; 500000 THEN 2.85 WHEN @map_scale &gt; 50500 THEN 3.8 ELSE 3.23 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@6" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5TaXRlIG5vdCBjb25maXJtZWQgbGVmdDwvdGl0bGU+CiA8Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC42IiBmaWxsPSIjZmZmZmZmIiBzdHJva2U9IiMwMDAwMDAiIHN0cm9rZS13aWR0aD0iMi4yIi8+CiA8Y2lyY2xlIGN4PSIxMiIgY3k9IjcuNCIgcj0iMi43IiBmaWxsPSIjMDAwMDAwIi8+CiA8cGF0aCBkPSJNMTIgMTAuOSBDOC45IDEwLjkgNy4zIDEyLjggNy4zIDE1LjQgVjE5LjQgSDE2LjcgVjE1LjQgQzE2LjcgMTIuOCAxNS4xIDEwLjkgMTIgMTAuOSBaIiBmaWxsPSIjMDAwMDAwIi8+Cjwvc3ZnPgo=" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3.4" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array((CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN -4.25 WHEN @map_scale &gt; 1500000 THEN -2.55 WHEN @map_scale &gt; 500000 THEN -3.19 WHEN @map_scale &gt; 50500 THEN -4.25 ELSE -3.61 END), (CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN -3.23 WHEN @map_scale &gt; 1500000 THEN -1.94 WHEN @map_scale &gt; 500000 THEN -2.42 WHEN @map_scale &gt; 50500 THEN -3.23 ELSE -2.75 END)))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.04 WHEN @map_scale &gt; 500000 THEN 2.55 WHEN @map_scale &gt; 50500 THEN 3.4 ELSE 2.89 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="fill">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.9" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="($id IS NULL OR $id &lt; -9e18) OR coalesce(@map_scale, 1) &lt;= 50500" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4;1.4;0.8;1.4" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="95,95,95,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.4" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="($id IS NULL OR $id &lt; -9e18) OR coalesce(@map_scale, 1) &lt;= 50500" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4;1.4;0.8;1.4" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="95,95,95,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.35" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &gt; 50500 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '95,95,95,255')" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="if(coalesce(@map_scale, 1) &gt; 1010000, 0.2, 0.35)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="average_angle_length" type="QString" value="4" />
      <Option name="average_angle_unit" type="QString" value="MM" />
      <Option name="interval" type="QString" value="3" />
      <Option name="interval_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_along_line" type="QString" value="0" />
      <Option name="offset_along_line_unit" type="QString" value="MM" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="placement" type="QString" value="vertex" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 25250 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="95,95,95,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="1.2" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="fillColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '255,255,255,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '95,95,95,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &gt; 50500 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="95,95,95,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.4" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="6.4" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '95,95,95,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 3.84 WHEN @map_scale &gt; 500000 THEN 4.8 WHEN @map_scale &gt; 50500 THEN 6.4 ELSE 5.44 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@5" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5PcmRlciBvZiBhbm90aGVyIG9mZmljZSwgc2l0ZSBsZWZ0PC90aXRsZT4KIDxyZWN0IHg9IjEuNCIgeT0iMS40IiB3aWR0aD0iMjEuMiIgaGVpZ2h0PSIyMS4yIiBmaWxsPSIjZmZmZmZmIiBzdHJva2U9IiM1ZjVmNWYiIHN0cm9rZS13aWR0aD0iMS42Ii8+CiA8cGF0aCBkPSJNNy4yIDE5IFY1IEgxOCBMMTQuNiA5IEwxOCAxMyBINy4yIiBmaWxsPSJub25lIiBzdHJva2U9IiM1ZjVmNWYiIHN0cm9rZS13aWR0aD0iMS44IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+Cjwvc3ZnPgo=" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3.8" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array((CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.28 WHEN @map_scale &gt; 500000 THEN 2.85 WHEN @map_scale &gt; 50500 THEN 3.8 ELSE 3.23 END), (CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN -3.23 WHEN @map_scale &gt; 1500000 THEN -1.94 WHEN @map_scale &gt; 500000 THEN -2.42 WHEN @map_scale &gt; 50500 THEN -3.23 ELSE -2.75 END)))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.28 WHEN @map_scale &gt; 500000 THEN 2.85 WHEN @map_scale &gt; 50500 THEN 3.8 ELSE 3.23 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@6" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5TaXRlIGxlZnQ8L3RpdGxlPgogPGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTAuNiIgZmlsbD0iI2ZmZmZmZiIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuNCIvPgogPGNpcmNsZSBjeD0iMTIiIGN5PSI3LjQiIHI9IjIuMyIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuMyIvPgogPHBhdGggZD0iTTEyIDExLjIgQzkuMiAxMS4yIDcuOCAxMi45IDcuOCAxNS40IFYxOC42IEgxNi4yIFYxNS40IEMxNi4yIDEyLjkgMTQuOCAxMS4yIDEyIDExLjIgWiIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjEuMyIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+CiA8cGF0aCBkPSJNNC42IDE5LjQgTDE5LjQgNC42IiBmaWxsPSJub25lIiBzdHJva2U9IiMwMDAwMDAiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiLz4KPC9zdmc+Cg==" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array((CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN -4.2 WHEN @map_scale &gt; 1500000 THEN -2.52 WHEN @map_scale &gt; 500000 THEN -3.15 WHEN @map_scale &gt; 50500 THEN -4.2 ELSE -3.57 END), (CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN -3.15 WHEN @map_scale &gt; 1500000 THEN -1.89 WHEN @map_scale &gt; 500000 THEN -2.36 WHEN @map_scale &gt; 50500 THEN -3.15 ELSE -2.68 END)))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 1.8 WHEN @map_scale &gt; 500000 THEN 2.25 WHEN @map_scale &gt; 50500 THEN 3 ELSE 2.55 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="&quot;task_no&quot; || coalesce('\n' || &quot;office&quot;, '')" fontFamily="Noto Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="1" namedStyle="" previewBkgrdColor="255,255,255,255" textColor="107,58,0,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
    <families />
    <text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
   </text-style>
   <text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="3" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
   <placement centroidInside="1" centroidWhole="0" dist="4.7999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="0" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="6" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
   <rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="101000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
